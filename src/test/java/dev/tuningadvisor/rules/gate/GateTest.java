package dev.tuningadvisor.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.compile.RuleCompiler;
import dev.tuningadvisor.rules.parse.StatementType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GateTest {

    static final List<Path> FOLDERS = List.of(Folders.TEA, Folders.OWN);

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void soundRules_passAndCompile(Path folder) {
        GateResult result = Gate.read(Folders.sources(folder));

        assertThat(result.problems()).isEmpty();
        List<String> statements = result.files().stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.cites().stream())
                .distinct()
                .toList();
        assertThatCode(() -> RuleCompiler.compile(result.files(), new StatementType(result.files(), statements)))
                .doesNotThrowAnyException();
    }

    @Test
    void filesReadBefore_areCheckedTheSame() {
        GateResult result = Gate.read(Folders.sources(Folders.TEA));

        assertThat(Gate.check(result.files())).isEmpty();
        assertThat(Gate.check(List.of(result.files().get(1))))
                .extracting(Problem::toString)
                .contains("guidance.drl:7:5: nothing declares a type `Strong`\n"
                        + "  help: declare it, or match one of the declared types");
    }

    @Test
    void problemsOfSeveralFiles_areSortedByPlace() {
        Map<String, String> texts = Folders.texts(Folders.TEA);
        texts.replaceAll(
                (path, text) -> text.replace("Leaf.BLACK", "Leaf.BLAK").replace("Weight.HEAVY", "Weigth.HEAVY"));

        List<Problem> problems = Gate.read(Folders.sources(texts)).problems();

        assertThat(Problem.render(problems)).isEqualTo("""
                guidance.drl:12:35: nothing declares an enum `Weigth`
                  help: did you mean `Weight`?
                terms.drl:14:18: `Leaf` has no constant `BLAK`
                  help: did you mean `BLACK`?
                terms.drl:22:32: `Leaf` has no constant `BLAK`
                  help: did you mean `BLACK`?""");
    }

    @Test
    void fileThatCannotBeRead_isNotHeldAgainstTheOthers() {
        Map<String, String> texts = Folders.texts(Folders.TEA);
        texts.computeIfPresent("vocabulary.drl", (path, text) -> text.replace("declare Cup", "declare Cup oops"));

        List<Problem> problems = Gate.read(Folders.sources(texts)).problems();

        assertThat(Problem.render(problems)).isEqualTo("""
                vocabulary.drl:15:5: `leaf` is not expected here
                  help: a declaration is `declare Name field : Type … end`""");
    }

    @Test
    void tooManyFiles_areRefusedUnread() {
        List<RuleSource> sources = IntStream.rangeClosed(0, Gate.FILES)
                .mapToObj(number -> new RuleSource("rules" + number + ".drl", "not even rules"))
                .toList();

        assertThat(Problem.render(Gate.read(sources).problems())).isEqualTo("""
                rules0.drl:1:1: the rules folder has 1001 files
                  help: it has at most 1000: part it into several knowledge bases""");
    }

    @Test
    void tooManyRules_areRefused() {
        Map<String, String> texts = Folders.texts(Folders.TEA);
        for (int file = 0; file < 3; file++) {
            String prefix = "many " + file + " ";
            texts.put(
                    file + ".drl",
                    IntStream.rangeClosed(0, Gate.RULES / 3)
                            .mapToObj(number ->
                                    "rule \"" + prefix + number + "\" when Guest() then insert( new Strong() ); end")
                            .collect(Collectors.joining("\n", "package tea;\n", "\n")));
        }

        assertThat(Problem.render(Gate.read(Folders.sources(texts)).problems()))
                .endsWith("it has at most " + Gate.RULES + ": part it into several knowledge bases");
    }

    @Test
    void typeWithTooManyFields_isRefused() {
        Map<String, String> texts = Folders.texts(Folders.TEA);
        texts.put(
                "wide.drl",
                IntStream.rangeClosed(0, 200)
                        .mapToObj(number -> "    field" + number + " : int")
                        .collect(Collectors.joining("\n", "package tea;\ndeclare Wide\n", "\nend\n")));

        assertThat(Problem.render(Gate.read(Folders.sources(texts)).problems())).isEqualTo("""
                wide.drl:203:5: there are 201 fields
                  help: a type has at most 200: part it into several""");
    }
}
