package dev.tuningadvisor.review.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The page on each code, as Markdown, packed from {@code docs/checks}. */
public final class CheckPages {

    private static final String FOLDER = "/dev/tuningadvisor/checks/";
    private static final String INDEX = "index.txt";
    private static final String ENDING = ".md";

    private CheckPages() {}

    /** All codes that have a page, sorted. */
    public static List<String> codes() {
        return read(INDEX)
                .lines()
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toList();
    }

    /** The page on that code; empty when there is no such code. */
    public static Optional<String> find(String code) {
        return codes().contains(code) ? Optional.of(read(code + ENDING)) : Optional.empty();
    }

    private static String read(String name) {
        try (InputStream page = CheckPages.class.getResourceAsStream(FOLDER + name)) {
            if (page == null) {
                throw new IllegalStateException("the program lacks its pages on checks");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
