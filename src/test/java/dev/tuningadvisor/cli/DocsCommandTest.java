package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.advise;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {

    private static final String RULES = "src/test/resources/dev/tuningadvisor/cli/umbrella";

    @TempDir
    Path folder;

    @Test
    void book_is_printed_as_html_or_markdown() {
        assertThat(advise("docs", "--rules", RULES).out()).startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n");
        assertThat(advise("docs", "--rules", RULES, "--format", "markdown").out())
                .startsWith("# ")
                .contains("Written by \\`advise docs\\`");
        assertThat(advise("docs", "--rules", RULES, "--format", "pdf"))
                .isEqualTo(new CommandRun(
                        2, "", "advise: `--format` cannot be `pdf`\n  help: write one of html, markdown\n"));
    }

    @Test
    void folder_takes_both_forms_unless_one_is_chosen() {
        String both = folder.toString();
        String one = folder.resolve("new") + "/";

        assertThat(advise("docs", "--rules", RULES, "-o", both))
                .isEqualTo(
                        new CommandRun(0, "wrote " + both + "/rule-book.html\nwrote " + both + "/rule-book.md\n", ""));
        assertThat(advise("docs", "--rules", RULES, "-o", one, "--format", "markdown"))
                .isEqualTo(new CommandRun(0, "wrote " + one + "rule-book.md\n", ""));
        assertThat(folder.resolve("rule-book.html"))
                .content()
                .isEqualTo(advise("docs", "--rules", RULES).out());
    }

    @Test
    void file_takes_the_form_that_its_name_ends_with() throws IOException {
        Path page = folder.resolve("book.html");
        Path text = folder.resolve("book.md");

        advise("docs", "--rules", RULES, "-o", page.toString());
        advise("docs", "--rules", RULES, "-o", text.toString());

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(text)).startsWith("# ");
    }

    @Test
    void place_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        CommandRun inside =
                advise("docs", "--rules", RULES, "-o", file.resolve("book.html").toString());

        assertThat(inside.code()).isEqualTo(2);
        assertThat(inside.out()).isEmpty();
        assertThat(inside.err()).startsWith("advise: `" + file + "/book.html` cannot be written: ");
        assertThat(advise("docs", "--rules", RULES, "-o", ""))
                .isEqualTo(new CommandRun(2, "", "advise: `-o` names nothing\n  help: name a file or a folder\n"));
    }
}
