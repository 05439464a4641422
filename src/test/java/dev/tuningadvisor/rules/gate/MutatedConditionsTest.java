package dev.tuningadvisor.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.ParseResult;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.RuleParser;
import dev.tuningadvisor.rules.parse.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine's parser can take the left side of an annotated rule for part of the annotation when there is a syntax error
 * in it, and a missing bracket can make it skip the next rule. So every kind of slip is made in every condition of every
 * annotated rule: none may pass, and each is reported within the rule it is in.
 */
class MutatedConditionsTest {

    private record Mutant(String what, String rule, String text, int lines) {

        @Override
        public String toString() {
            return what + " in \"" + rule + "\":\n" + text;
        }
    }

    static Stream<Path> folders() {
        return Stream.of(Folders.TEA, Folders.OWN);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void slipsInConditions_neverPass(Path folder) {
        List<Mutant> mutants = Folders.sources(folder).stream()
                .map(RuleParser::parse)
                .map(ParseResult::file)
                .flatMap(MutatedConditionsTest::mutants)
                .toList();

        assertThat(mutants).hasSizeGreaterThan(50).allSatisfy(mutant -> {
            ParseResult result = RuleParser.parse(new RuleSource("mutant.drl", mutant.text()));

            assertThat(result.file()).isNull();
            assertThat(result.problems())
                    .allSatisfy(problem ->
                            assertThat(((Place.InFile) problem.place()).line()).isBetween(2, mutant.lines()));
        });
    }

    private static Stream<Mutant> mutants(RuleFile file) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < file.rules().size(); i++) {
            RuleDeclaration rule = file.rules().get(i);
            if (!rule.cites().isEmpty()) {
                int start = start(file, rule);
                int end = i + 1 < file.rules().size()
                        ? start(file, file.rules().get(i + 1))
                        : file.text().length();
                // The next rule follows, for a slip could make the parser skip it.
                String text = file.text().substring(start, end);
                String following =
                        "rule \"following\" @cites( { \"a\" } ) when A( b == 1 ) then insert( new A() ); end\n";
                int lines = (int) text.stripTrailing().lines().count() + 1;
                edits(rule)
                        .forEach(edit -> mutants.add(new Mutant(
                                edit.what(),
                                rule.name(),
                                "package mutant;\n" + edit.apply(text, start) + following,
                                lines)));
            }
        }
        return mutants.stream();
    }

    private static int start(RuleFile file, RuleDeclaration rule) {
        return file.text().lastIndexOf("rule", rule.span().start());
    }

    private record Edit(String what, int start, int end, String text) {

        String apply(String source, int offset) {
            return source.substring(0, start - offset) + text + source.substring(end - offset);
        }
    }

    private static List<Edit> edits(RuleDeclaration rule) {
        List<Edit> edits = new ArrayList<>();
        rule.when().forEach(element -> {
            element.patterns().forEach(pattern -> {
                edits.add(remove(
                        "a bracket that is not opened", pattern.typeSpan().end(), 2));
                edits.add(remove("a bracket that is not closed", pattern.span().end() - 1, 1));
                edits.add(insert("a word before a pattern", pattern.span().start(), "oops "));
                pattern.constraints().forEach(constraint -> add(edits, constraint));
            });
            if (element instanceof Element.Accumulate accumulate) {
                accumulate.results().forEach(constraint -> add(edits, constraint));
            }
        });
        return edits;
    }

    private static void add(List<Edit> edits, Constraint constraint) {
        Span span = constraint.span();
        edits.add(insert("a word before a condition", span.start(), "oops "));
        edits.add(insert("a word after a condition", span.end(), " oops"));
        edits.add(insert("half a condition", span.end(), " && < 5"));
        edits.add(insert("nothing after an operator", span.end(), " &&"));
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> add(edits, part));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> add(edits, part));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            addSides(edits, comparison.left(), comparison.right());
            if (comparison.operator() == Constraint.Operator.EQUAL) {
                int left = comparison.left().span().end();
                edits.add(new Edit(
                        "one equals sign", left, comparison.right().span().start(), " = "));
            }
        } else if (constraint instanceof Constraint.Membership membership) {
            addSides(edits, membership.left(), membership.values().get(0));
            edits.add(remove("a list that is not closed", span.end() - 1, 1));
        }
    }

    private static void addSides(List<Edit> edits, Operand left, Operand right) {
        edits.add(new Edit("no left side", left.span().start(), left.span().end(), ""));
        edits.add(new Edit("no right side", right.span().start(), right.span().end(), ""));
        edits.add(insert("a word after the left side", left.span().end(), " oops"));
    }

    private static Edit insert(String what, int at, String text) {
        return new Edit(what, at, at, text);
    }

    private static Edit remove(String what, int at, int length) {
        return new Edit(what, at, at + length, "");
    }
}
