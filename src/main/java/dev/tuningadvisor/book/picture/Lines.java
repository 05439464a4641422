package dev.tuningadvisor.book.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a box. There are no fonts here: letters count as wide as they are on average. */
final class Lines {

    static final int HEIGHT = 17;

    private Lines() {}

    /** At most {@code letters} letters a line, but for a word that is longer. */
    static List<String> of(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
