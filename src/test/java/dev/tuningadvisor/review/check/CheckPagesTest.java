package dev.tuningadvisor.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.facts.FactsFault;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.gate.Gate;
import dev.tuningadvisor.rules.gate.GateResult;
import dev.tuningadvisor.rules.parse.RuleCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPagesTest {

    /** Codes that stand beside an enum of their own. */
    private static final List<String> OTHERS = List.of(
            "rules-folder",
            "knowledge-base-file",
            "missing-vocabulary",
            "unknown-statement",
            "engine-refuses",
            "rules-file",
            "layout");

    private static final Pattern EXAMPLE = Pattern.compile("(Wrong|Right):\n\n```(\\w+)\n(.*?)```\n", Pattern.DOTALL);

    private record Example(String code, boolean wrong, String language, String text) {

        @Override
        public String toString() {
            return (wrong ? "wrong of " : "right of ") + code;
        }
    }

    private static List<Example> examples(String language) {
        List<Example> examples = new ArrayList<>();
        for (String code : CheckPages.codes()) {
            Matcher matcher = EXAMPLE.matcher(CheckPages.find(code).orElseThrow());
            while (matcher.find()) {
                examples.add(new Example(
                        code,
                        matcher.group(1).equals("Wrong"),
                        matcher.group(2),
                        matcher.group(3).strip()));
            }
        }
        return examples.stream()
                .filter(example -> example.language().equals(language))
                .toList();
    }

    static List<Example> ofRules() {
        return examples("drl");
    }

    static List<Example> ofFacts() {
        return examples("json");
    }

    @Test
    void codes_haveAPageEach() {
        Set<String> codes = new TreeSet<>(OTHERS);
        Arrays.stream(RuleCode.values()).map(RuleCode::code).forEach(codes::add);
        Arrays.stream(FactsFault.values()).map(FactsFault::code).forEach(codes::add);
        Arrays.stream(CheckCode.values()).map(CheckCode::code).forEach(codes::add);

        assertThat(CheckPages.codes()).containsExactlyElementsOf(codes);
    }

    @Test
    void pages_areShortAndHaveAWrongAndARightExample() {
        assertThat(CheckPages.codes()).allSatisfy(code -> {
            String page = CheckPages.find(code).orElseThrow();

            assertThat(page).startsWith("# " + code + "\n\n");
            assertThat(EXAMPLE.matcher(page).results().map(found -> found.group(1)))
                    .containsExactly("Wrong", "Right");
        });
    }

    @ParameterizedTest
    @MethodSource("ofRules")
    void examplesOfRules_areRefusedOrPass(Example example) {
        RulesFolder folder = Umbrella.with(example.text());

        List<Problem> problems = problems(folder);

        if (!example.wrong()) {
            assertThat(problems).isEmpty();
        } else if (Arrays.stream(CheckCode.values())
                .filter(code -> code.severity() == Severity.ERROR)
                .map(CheckCode::code)
                .anyMatch(example.code()::equals)) {
            assertThat(problems).extracting(Problem::code).containsOnly(example.code());
        } else if (isOfGate(example.code())) {
            assertThat(problems).extracting(Problem::code).contains(example.code());
        }
    }

    private static boolean isOfGate(String code) {
        return Arrays.stream(RuleCode.values()).map(RuleCode::code).anyMatch(code::equals);
    }

    /** Without compiling. */
    private static List<Problem> problems(RulesFolder folder) {
        GateResult read = Gate.read(folder.sources());
        return read.problems().isEmpty()
                ? Stream.concat(read.problems().stream(), RulesCheck.errors(new Declared(read.files())))
                        .toList()
                : read.problems();
    }

    @Test
    void examplesOfFacts_areRefusedOrPass() {
        KnowledgeBase base = KnowledgeBase.load(Umbrella.folder(), new RuleCache(Path.of("target", "rule-cache")));
        FactsReader reader = new FactsReader(base.vocabulary());

        assertThat(ofFacts()).isNotEmpty().allSatisfy(example -> {
            List<String> codes = codes(reader, example.text());

            if (example.wrong()) {
                assertThat(codes).containsExactly(example.code());
            } else {
                assertThat(codes).isEmpty();
            }
        });
    }

    private static List<String> codes(FactsReader reader, String json) {
        try {
            reader.read("facts", json);
            return List.of();
        } catch (FactsException refused) {
            return refused.problems().stream().map(Problem::code).toList();
        }
    }
}
