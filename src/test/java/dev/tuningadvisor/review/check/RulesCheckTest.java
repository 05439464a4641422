package dev.tuningadvisor.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCheckTest {

    private static final RuleCache CACHE = new RuleCache(ProjectRules.SETTINGS.cache());
    private static final Path FOREIGN = Path.of("src/test/resources/knowledge-bases/repair-or-replace");

    private static final String TWO_FACTS = "rule \"It is wet\"\n    @cites( { \"rain-1\" } )\nwhen\n"
            + "    Weather( rainMillimeters > 10 )\n    Weather( rainMillimeters < 5 )\nthen\n"
            + "    insert( new Caution( \"Take care.\" ) );\nend";

    static Stream<CheckCode> codesShownByAnExample() {
        return Arrays.stream(CheckCode.values())
                .filter(code -> code.severity() != Severity.ERROR)
                .filter(code -> example(code, "Wrong").isPresent());
    }

    private static Optional<String> example(CheckCode code, String kind) {
        return CheckPages.find(code.code())
                .map(page -> page.split(kind + ":\n\n```")[1])
                .filter(rest -> rest.startsWith("drl\n"))
                .map(rest -> rest.substring("drl\n".length(), rest.indexOf("\n```")));
    }

    @Test
    void projectRules_haveNoProblems() {
        CheckReport report = RulesCheck.of(RulesFolder.read(ProjectRules.FOLDER), CACHE);

        assertThat(report.problems()).isEmpty();
        assertThat(report.searched()).isGreaterThan(2_000);
    }

    @Test
    void rulesOnAnotherSubject_haveNoProblems() {
        assertThat(RulesCheck.of(RulesFolder.read(FOREIGN), CACHE).problems()).isEmpty();
        assertThat(RulesCheck.of(Umbrella.folder(), CACHE).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codesShownByAnExample")
    void wrongExample_isFoundWithFactsThatShowIt(CheckCode code) {
        RulesFolder folder = Umbrella.with(example(code, "Wrong").orElseThrow());

        CheckReport report = RulesCheck.of(folder, CACHE);

        assertThat(report.problems()).extracting(Problem::code).containsOnly(code.code());
        boolean hasFacts = code.severity() == Severity.WARNING;
        assertThat(report.findings()).allMatch(finding -> (finding.witness() != null) == hasFacts);
    }

    @ParameterizedTest
    @MethodSource("codesShownByAnExample")
    void rightExample_hasNoProblem(CheckCode code) {
        RulesFolder folder = Umbrella.with(example(code, "Right").orElseThrow());

        assertThat(RulesCheck.of(folder, CACHE).problems()).isEmpty();
    }

    @Test
    void bandLeftOutOnPurpose_isNoGapWhereAnotherRuleCutsIt() {
        TreeMap<String, byte[]> contents =
                new TreeMap<>(RulesFolder.read(FOREIGN).contents());
        String rule = """
                package repairadvice;

                rule "An appliance of less than five years may have parts left"
                when
                    Appliance( ageYears < 5 )
                then
                    insert( new NextStep( "Ask for parts." ) );
                end
                """;
        contents.put("parts.drl", rule.getBytes(StandardCharsets.UTF_8));

        assertThat(RulesCheck.of(new RulesFolder("repair", contents), CACHE).problems())
                .isEmpty();
    }

    @Test
    void conditionsOnOneFact_areTakenTogether() {
        CheckReport report = RulesCheck.of(Umbrella.with(TWO_FACTS), CACHE);

        assertThat(Problem.render(report.problems())).isEqualTo("""
                umbrella/guidance/example.drl:7:14: `rainMillimeters < 5` never holds where the conditions before it do
                  help: the rule never fires: mend the conditions, or leave the rule out""");
        assertThat(report.findings().get(0).witness()).isEqualTo("{\"weather\":{\"rainMillimeters\":11}}");
    }

    @Test
    void factsWithoutRecommendation_areShown() {
        TreeMap<String, byte[]> contents = new TreeMap<>(Umbrella.folder().contents());
        String verdict = new String(contents.get("verdict.drl"), StandardCharsets.UTF_8);
        String without = verdict.replace(
                "    not Recommendation()\nthen\n    insert( new Recommendation( Choice.NOTHING",
                "    Weather( windy == false )\n    not Recommendation()\nthen\n    insert( new Recommendation( Choice.NOTHING");
        contents.put("verdict.drl", without.getBytes(StandardCharsets.UTF_8));

        CheckReport report = RulesCheck.of(new RulesFolder(Umbrella.NAME, contents), CACHE);

        assertThat(report.findings())
                .extracting(finding -> finding.problem().code() + " " + finding.witness())
                .containsExactly("no-recommendation {}");
    }

    @Test
    void rulesThatCannotBeRead_areReportedAsTheyAreOnLoading() {
        CheckReport report = RulesCheck.of(Umbrella.with("rule \"x\" when Weather( then end"), CACHE);

        assertThat(report.problems()).isNotEmpty().allMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(report.searched()).isZero();
        assertThat(report.files()).isEqualTo(6);
    }
}
