package dev.tuningadvisor.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page in Chromium, at the width of a phone and of a desk, light and dark: no violation that axe-core finds, no
 * sideways scrolling, nothing loaded. {@code src/test/browser/run.sh} gets the browser; screenshots are left in
 * {@code target/browser}.
 */
@Tag("slow")
class RuleBookBrowserTest {

    private static final Path FOLDER = Path.of("target", "browser");
    private static final int NO_BROWSER = 3;

    static Stream<Books.Read> books() {
        return Stream.of(Books.project(), Books.foreign());
    }

    @ParameterizedTest
    @MethodSource("books")
    void page_isAccessibleAndFitsEveryScreen(Books.Read book) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(FOLDER.resolve(book.base().name()));
        Path page = Files.writeString(folder.resolve("rule-book.html"), book.html());
        Path errors = folder.resolve("errors.txt");

        Process run = new ProcessBuilder("sh", "src/test/browser/run.sh", page.toString(), folder.toString())
                .redirectError(errors.toFile())
                .start();
        String faults = new String(run.getInputStream().readAllBytes());
        int code = run.waitFor();

        if (code == NO_BROWSER) {
            String reason = Files.readString(errors).strip();
            System.err.println("THE RULE BOOK WAS NOT LOOKED AT IN A BROWSER: " + reason);
            abort(reason);
        }
        assertThat(faults).isEmpty();
        assertThat(code).as(Files.readString(errors)).isZero();
    }
}
