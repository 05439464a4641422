package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final Path ORIGINAL = Path.of("src/test/resources/knowledge-bases/repair-or-replace");

    @TempDir
    Path place;

    private Path rules;

    @BeforeEach
    void copy() throws IOException {
        rules = place.resolve("rules");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void sameRulesInAnotherLayout_sayTheSame() throws IOException {
        edit("terms.drl", "// From facts to the words of the guide.", "// Other words.\n\n");
        edit("terms.drl", "    Fault( costPercent < Share.FAIR.least )", "  Fault( costPercent<Share.FAIR.least )");

        CommandRun run = diff();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("The rules say the same\n\nCompared ");
        assertThat(run.code()).isZero();
    }

    @Test
    void renamedRuleAndStatement_changeNoAdvice() throws IOException {
        edit("guidance/age-and-energy.drl", firstRule(), "rule \"Another name of the same\"");
        edit("statements.json", "\"claim\": \"", "\"claim\": \"Indeed, ");

        CommandRun run = diff();

        assertThat(run.out())
                .startsWith("""
                The rules change, no advice was seen to change

                Rules
                  renamed rule `%s` to `Another name of the same` (guidance/age-and-energy.drl:4)
                  changed statement `intro` (statements.json)
                """.formatted(firstRule().substring(6, firstRule().length() - 1)));
        assertThat(run.code()).isZero();
    }

    @Test
    void changedRule_isTheCauseOfWhatItMoves() throws IOException {
        edit(
                "guidance/cost.drl",
                "Household( patience == Patience.DAYS )",
                "Household( patience in ( Patience.DAYS, Patience.WEEKS ) )");

        CommandRun run = diff();

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\d+ (of|projects)", "9 $1").replaceAll(": \\d+\n", ": 9\n"))
                .isEqualTo("""
                The advice changes for 9 of 9 projects compared

                Rules
                  changed rule `A part on order is too late where only days can be waited` (guidance/cost.drl:28)

                `A part on order is too late where only days can be waited`
                  changes the advice for 9 projects
                  recommendation REPAIR -> REPLACE: 9
                  among them: `A part on order is too late where only days can be waited: it can wait`
                  smallest: {"fault":{"sparePart":"ON_ORDER"},"household":{"patience":"WEEKS"}}
                    balance of REPLACE: 0 -> 2

                Compared 9 projects; 9 of 36 rules fired for one of them.
                """);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void addedAndRemovedRules_areNamed() throws IOException {
        String text = Files.readString(rules.resolve("guidance/cost.drl"));
        String rule = text.substring(text.indexOf("rule \"Who can mend"), text.indexOf("rule \"A part on order"));
        Files.writeString(
                rules.resolve("guidance/cost.drl"),
                text.replace(
                        rule,
                        rule.replace("Who can mend it at home", "Who has hands").replace("== true", "== false")));

        CommandRun run = diff("--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"kind\" : \"added\",\n    \"name\" : \"Who has hands saves the work\"")
                .contains("\"kind\" : \"removed\",\n    \"name\" : \"Who can mend it at home saves the work\"")
                .contains("\"causes\" : [ \"Who has hands saves the work\" ]")
                .contains("\"causes\" : [ \"Who can mend it at home saves the work\" ]")
                .contains("\"witness\" : {\"household\":{\"canMend\":true}}")
                .contains("\"witness\" : {\"household\":{\"canMend\":false}}");
    }

    @Test
    void scenariosThatANewNameBreaks_areToldAndLeftOut() throws IOException {
        edit("guidance/cost.drl", "Who can mend it at home", "Who can mend it");

        assertThat(diff().out())
                .contains("scenarios left out: " + rules
                        + "/scenarios/guidance.json#/scenarios/2/about: there is no rule ");
    }

    @Test
    void factsOfOnesOwn_areNamedAmongTheProjects() throws IOException {
        Path facts = Files.writeString(place.resolve("mine.json"), "{ \"household\": { \"canMend\": true } }");
        edit("guidance/cost.drl", "canMend == true", "canMend == false");

        assertThat(diff("--facts", facts.toString(), "--format", "markdown").out())
                .contains("\n- among them: `" + facts + "`")
                .contains("\n### `Who can mend it at home saves the work`\n\n- changes the advice for ");
    }

    @Test
    void revisions_areComparedWithEachOtherAndWithTheFiles() throws Exception {
        git("init", "-q");
        commit("first");
        edit("guidance/cost.drl", "canMend == true", "canMend == false");
        commit("second");
        edit("guidance/cost.drl", "canMend == false", "canMend == true");

        CommandRun revisions = CommandRun.advise("diff", "--git", "HEAD~1..HEAD", "--rules", rules.toString());
        CommandRun files = CommandRun.advise("diff", "--git", "HEAD~1..", "--rules", rules.toString());

        assertThat(revisions.err()).isEmpty();
        assertThat(revisions.out()).contains("changed rule `Who can mend it at home saves the work`");
        assertThat(revisions.code()).isEqualTo(1);
        assertThat(files.out()).startsWith("The rules say the same\n");
        assertThat(files.code()).isZero();
    }

    @Test
    void whatIsNoRevision_isRefused() throws Exception {
        git("init", "-q");
        commit("first");
        Path written = place.resolve("written");

        assertThat(ofGit("nowhere..HEAD"))
                .isEqualTo(
                        "nowhere: is not a revision of this repository\n  help: `git log --oneline` lists commits\n");
        assertThat(ofGit("--output=" + written + "..HEAD"))
                .isEqualTo("--output=" + written + ": is not a revision\n  help: write a branch, a tag or a commit\n");
        assertThat(ofGit("HEAD..--output=" + written))
                .isEqualTo("--output=" + written + ": is not a revision\n  help: write a branch, a tag or a commit\n");
        assertThat(ofGit("HEAD;touch " + written + "..HEAD")).contains(": is not a revision of this repository\n");
        assertThat(written).doesNotExist();
    }

    @Test
    void folderThatTheRevisionLacks_isRefused() throws Exception {
        git("init", "-q");
        Files.writeString(rules.resolve("readme.txt"), "");
        git("add", "readme.txt");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "first");

        assertThat(ofGit("HEAD..")).isEqualTo("HEAD: does not have the folder `" + rules + "`\n");
    }

    @Test
    void wrongCommandLine_isToldWithWhatToWrite() {
        String both = "  help: name two rules folders, or revisions with `--git OLD..NEW`\n";

        assertThat(CommandRun.advise("diff").err()).isEqualTo("advise: nothing to compare is named\n" + both);
        assertThat(CommandRun.advise("diff", "rules").err())
                .isEqualTo("advise: two folders are compared, not 1\n" + both);
        assertThat(CommandRun.advise("diff", "rules", "nowhere").err())
                .isEqualTo("advise: `nowhere` is not a folder\n" + both);
        assertThat(CommandRun.advise("diff", "--git", "main..", "rules").err())
                .isEqualTo("advise: both folders and `--git` are given\n" + both);
        for (String range : List.of("main", "..main", "main...feature")) {
            assertThat(CommandRun.advise("diff", "--git", range).err())
                    .isEqualTo("advise: `" + range + "` names no two revisions\n"
                            + "  help: write `--git main..feature`, or `--git main..` for the files as they are\n");
        }
        assertThat(CommandRun.at(null).advise("diff", "--git", "main..").err())
                .isEqualTo("advise: the rules packed in the program have no revisions\n"
                        + "  help: name a rules folder with `--rules`\n");
    }

    @Test
    void wrongRules_areRefusedWithTheirPlace() throws IOException {
        edit("guidance/cost.drl", "canMend == true", "canMnd == true");

        CommandRun run = diff();

        assertThat(run.err()).startsWith(rules + "/guidance/cost.drl:23:16: `Household` has no field `canMnd`\n");
        assertThat(run.code()).isEqualTo(2);
    }

    private CommandRun diff(String... more) {
        List<String> line = new ArrayList<>(List.of("diff", ORIGINAL.toString(), rules.toString()));
        line.addAll(List.of(more));
        return CommandRun.advise(line.toArray(String[]::new));
    }

    private String ofGit(String range) {
        return CommandRun.advise("diff", "--git=" + range, "--rules", rules.toString())
                .err();
    }

    private static String firstRule() throws IOException {
        return Files.readAllLines(ORIGINAL.resolve("guidance/age-and-energy.drl")).stream()
                .filter(line -> line.startsWith("rule "))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String file, String old, String replacement) throws IOException {
        String text = Files.readString(rules.resolve(file));
        int at = text.indexOf(old);
        assertThat(at).isNotNegative();
        Files.writeString(rules.resolve(file), text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    private void commit(String message) throws Exception {
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", rules.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
