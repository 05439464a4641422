package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds rules that ask for a fact to facts that can be stated. */
final class AskedFacts {

    private static final Set<String> ASKING = Set.of("Question", "Requirement");
    private static final String FACT = "fact";

    private final Map<String, TypeDeclaration> types = new HashMap<>();
    private final Map<String, EnumDeclaration> enums = new HashMap<>();
    private final List<String> facts;

    private AskedFacts(List<RuleFile> files, Vocabulary vocabulary) {
        this.facts = vocabulary.fields().stream().map(Vocabulary.Field::path).toList();
        files.forEach(file -> {
            file.types().forEach(type -> types.put(type.name(), type));
            file.enums().forEach(declared -> enums.put(declared.name(), declared));
        });
    }

    /** A problem for each fact that a question or a requirement names and the vocabulary does not have. */
    static List<Problem> check(List<RuleFile> files, Vocabulary vocabulary) {
        AskedFacts asked = new AskedFacts(files, vocabulary);
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .map(RuleDeclaration::then)
                .filter(conclusion -> ASKING.contains(conclusion.type()))
                .flatMap(asked::named)
                .flatMap(asked::unknown)
                .toList();
    }

    private Stream<Operand> named(RuleDeclaration.Insertion conclusion) {
        List<FieldDeclaration> fields = types.get(conclusion.type()).fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).name().equals(FACT))
                .mapToObj(i -> conclusion.arguments().get(i));
    }

    private Stream<Problem> unknown(Operand named) {
        return path(named).filter(path -> !facts.contains(path)).stream()
                .map(path -> Problem.error(
                        named.span().place(),
                        "unknown-fact",
                        "nothing in the vocabulary is `" + path + "`",
                        Nearest.help(path, facts, "write the type with a small first letter, `.` and the field")));
    }

    /** The path that is written there, or held by a constant; empty where it is known only when the rule fires. */
    private Optional<String> path(Operand named) {
        if (named instanceof Operand.Literal literal) {
            return Optional.of(String.valueOf(literal.value()));
        }
        return named instanceof Operand.EnumValue value && value.property() != null
                ? enums.get(value.type())
                        .findValue(value.constant(), value.property())
                        .map(String::valueOf)
                : Optional.empty();
    }
}
