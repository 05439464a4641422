package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Place;
import java.io.Serializable;

/**
 * Where something stands in a rules file.
 *
 * @param file path of the file relative to its rules folder, with {@code /}
 * @param line line of the first character, from 1
 * @param column column of the first character, from 1
 * @param length number of characters, on the first line at most
 * @param start index of the first character in the text of the file, from 0
 * @param end index after the last character in the text of the file
 */
public record Span(String file, int line, int column, int length, int start, int end) implements Serializable {

    /** This place as problems name it. */
    public Place.InFile place() {
        return new Place.InFile(file, line, column, Math.max(1, length));
    }
}
