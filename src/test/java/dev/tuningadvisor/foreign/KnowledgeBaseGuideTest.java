package dev.tuningadvisor.foreign;

import static dev.tuningadvisor.foreign.ForeignRules.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/knowledge-base.md} shows is what there is. */
class KnowledgeBaseGuideTest {

    private static final Path GUIDE = Path.of("docs/knowledge-base.md");
    private static final Pattern PIECE = Pattern.compile("```(?:drl|json) (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SESSION =
            Pattern.compile("```console\n\\$ bin/advise ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyPiece_standsInItsFile() throws IOException {
        List<MatchResult> pieces =
                PIECE.matcher(Files.readString(GUIDE)).results().toList();

        assertThat(pieces).hasSizeGreaterThan(12);
        for (MatchResult piece : pieces) {
            Path file = ForeignRules.FOLDER.resolve(piece.group(1));
            Path found = Files.exists(file) ? file : ForeignRules.FOLDER.resolveSibling(piece.group(1));

            assertThat("\n" + Files.readString(found)).contains("\n" + piece.group(2));
        }
    }

    @Test
    void everyCommand_printsWhatIsShown(@TempDir Path folder) throws IOException {
        String mistaken = withMistakes(folder).toString();
        List<MatchResult> sessions =
                SESSION.matcher(Files.readString(GUIDE)).results().toList();

        assertThat(sessions).hasSize(2);
        for (MatchResult session : sessions) {
            String command = session.group(1)
                    .replace("my-rules", ForeignRules.FOLDER.toString())
                    .replace("wrong-rules", mistaken)
                    .replace("my-fridge.json", ForeignRules.FRIDGE.toString());
            CommandLine run = CommandLine.advise(command.split(" "));

            assertThat((run.out() + run.err()).replace(mistaken, "wrong-rules")).matches(pattern(session.group(2)));
        }
    }

    @Test
    void everyTypeOfTheContract_isExplained() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(ForeignRules.CONTRACT).allSatisfy(type -> assertThat(guide).contains("`" + type + "`"));
    }

    @Test
    void everyKeyOfAnExpectation_isListed() throws IOException {
        String guide = Files.readString(GUIDE);
        ScenarioReader reader = new ScenarioReader(KnowledgeBase.load(
                RulesFolder.read(ForeignRules.FOLDER), new RuleCache(Path.of("target", "rule-cache"))));

        RulesException refused = catchThrowableOfType(
                RulesException.class,
                () -> reader.read(
                        "", "{ \"scenarios\": [ { \"name\": \"a\", \"expect\": { \"xxxxxxxxxxxxx\": 1 } } ] }"));

        String keys = refused.problems().get(0).help().replace("write one of ", "");
        assertThat(keys.split(", "))
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
    }

    private static Path withMistakes(Path folder) {
        ForeignRules.copyTo(folder);
        edit(folder.resolve("terms.drl"), "ageYears >= Stage.OLD.least", "ageYear >= Stage.OLD.least");
        edit(folder.resolve("guidance/cost.drl"), "share == Share.SMALL", "share == Share.SMAL");
        return folder;
    }

    private static Pattern pattern(String expected) {
        String regex = expected.lines()
                .map(line -> line.equals("...") ? "(?:[^\n]*\n)*" : Pattern.quote(line) + "\n")
                .reduce("", String::concat);
        return Pattern.compile(regex);
    }
}
