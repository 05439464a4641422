package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.HOME;
import static dev.tuningadvisor.cli.CommandRun.advise;
import static dev.tuningadvisor.cli.CommandRun.at;
import static dev.tuningadvisor.cli.CommandRun.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FmtCommandTest {

    private static final String UGLY = "package a;\ndeclare A end\n";
    private static final String LAID_OUT = "package a;\n\ndeclare A\nend\n";
    private static final String BROKEN = "package a;\n\ndeclare A\n";

    @TempDir
    private Path folder;

    private Path ugly;
    private Path laidOut;
    private Path broken;

    @BeforeEach
    void writeFiles() throws IOException {
        ugly = Files.writeString(folder.resolve("ugly.drl"), UGLY);
        laidOut = Files.writeString(folder.resolve("laid-out.drl"), LAID_OUT);
        broken = folder.resolve("broken.drl");
    }

    @Test
    void files_are_rewritten_and_named_where_they_change() throws IOException {
        FileTime before = FileTime.fromMillis(0);
        Files.setLastModifiedTime(laidOut, before);

        CommandRun run = advise("fmt", ugly.toString(), laidOut.toString());

        assertThat(run).isEqualTo(new CommandRun(0, ugly + "\n", ""));
        assertThat(ugly).hasContent(LAID_OUT);
        assertThat(Files.getLastModifiedTime(laidOut)).isEqualTo(before);
        assertThat(names()).containsExactly("laid-out.drl", "ugly.drl");
    }

    @Test
    void second_run_changes_nothing() {
        advise("fmt", ugly.toString());

        assertThat(advise("fmt", ugly.toString())).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void rules_folder_is_laid_out_with_all_below_it() throws IOException {
        Path deep = Files.writeString(
                Files.createDirectory(folder.resolve("guidance")).resolve("deep.drl"), UGLY);
        Path hidden = Files.writeString(folder.resolve(".hidden.drl"), UGLY);

        CommandRun run = advise("fmt", "--rules", folder.toString());

        assertThat(run).isEqualTo(new CommandRun(0, deep + "\n" + ugly + "\n", ""));
        assertThat(deep).hasContent(LAID_OUT);
        assertThat(hidden).hasContent(UGLY);
    }

    @Test
    void rules_of_this_project_have_the_layout() {
        assertThat(at(HOME).advise("fmt", "--check")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void check_names_the_first_line_that_differs_and_changes_nothing() {
        CommandRun run = advise("fmt", "--check", ugly.toString(), laidOut.toString());

        assertThat(run).isEqualTo(new CommandRun(1, """
                %s:2:1: an empty line is missing here
                  help: put one before this line; `advise fmt` does it
                """.formatted(ugly), ""));
        assertThat(ugly).hasContent(UGLY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    package  a;~         | 1:9:  | `package  a;` is not laid out     | write `package a;`
                    package a;\\~         | 1:11: | `package a;\\r` is not laid out    | write `package a;`
                    \\\\package a;~       | 1:1:  | `\\ufeffpackage a;` is not laid out | write `package a;`
                    package a;~~         | 2:1:  | an empty line is too much         | delete it
                    ~~package a;~        | 1:1:  | an empty line is too much         | delete it
                    package a;~  ~//~    | 2:1:  | `  ` is not laid out              | leave the line empty
                    package a;           | 1:11: | the last line is not ended        | end it with a line feed
                    """)
    void check_says_what_differs(String text, String place, String fault, String help) {
        String input = text.replace("\\\\", "\uFEFF").replace('~', '\n').replace('\\', '\r');

        CommandRun run = at(HOME).withInput(input).advise("fmt", "--check", "-");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        "standard input:%s %s\n  help: %s; `advise fmt` does it\n".formatted(place, fault, help),
                        ""));
    }

    @Test
    void standard_input_is_laid_out_to_standard_output() {
        assertThat(at(HOME).withInput(UGLY).advise("fmt", "-")).isEqualTo(new CommandRun(0, LAID_OUT, ""));
    }

    @Test
    void file_with_problems_is_not_touched_and_the_others_are_done() throws IOException {
        Files.writeString(broken, BROKEN);

        CommandRun run = advise("fmt", broken.toString(), ugly.toString());

        assertThat(run).isEqualTo(new CommandRun(2, ugly + "\n", """
                %s:3:9: the declaration has no `end`
                  help: write `end` after its last field
                """.formatted(broken)));
        assertThat(broken).hasContent(BROKEN);
        assertThat(ugly).hasContent(LAID_OUT);
    }

    @Test
    void what_cannot_be_read_counts_more_than_what_differs() throws IOException {
        Files.write(broken, new byte[] {'/', '/', (byte) 0xff});

        CommandRun run = advise("fmt", "--check", ugly.toString(), broken.toString(), "none.drl", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                %s: is not UTF-8 text
                  help: save the file as UTF-8
                none.drl: there is no such file
                  help: check the name, and the folder you are in
                %s: is a folder
                  help: name its files, or the folder with `--rules`
                """.formatted(broken, folder));
    }

    @Test
    void permissions_and_links_are_kept() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(ugly, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.drl"), ugly);

        CommandRun run = advise("fmt", link.toString());

        assertThat(run).isEqualTo(new CommandRun(0, link + "\n", ""));
        assertThat(link).isSymbolicLink().hasContent(LAID_OUT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ugly)))
                .isEqualTo("rw-rw-r--");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fmt - a.drl         | `-` stands beside other files        | lay out standard input by itself
                    fmt --rules . a.drl | both files and `--rules` are named   | name the folder or some of its files
                    fmt                 | the rules packed in the program cannot be changed | \
                    name files, or a rules folder with `--rules`
                    """)
    void wrong_command_line_says_what_to_write_instead(String args, String fault, String help) {
        assertThat(at(null).advise(args.split(" ")))
                .isEqualTo(new CommandRun(2, "", "advise: " + fault + "\n  help: " + help + "\n"));
    }

    @Test
    void help_shows_the_options() {
        assertThat(advise("fmt", "--help")).isEqualTo(new CommandRun(0, resource("fmt-help.txt"), ""));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
