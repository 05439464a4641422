package dev.tuningadvisor.problem;

/** Where a problem stands. Its string form is what a reader sees before the fault. */
public sealed interface Place {

    /**
     * A place in a rules file.
     *
     * @param file path of the file as the reader would name it, with {@code /}
     * @param line line, from 1
     * @param column column in characters, from 1
     * @param length number of characters on that line that the problem covers, at least 1
     */
    record InFile(String file, int line, int column, int length) implements Place {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * A place in a facts document.
     *
     * @param source name of the document as the reader would name it
     * @param pointer JSON pointer (RFC 6901); empty for the whole document
     */
    record InDocument(String source, String pointer) implements Place {
        @Override
        public String toString() {
            return pointer.isEmpty() ? source : source + "#" + pointer;
        }
    }

    /**
     * A whole file, folder or other source.
     *
     * @param name name as the reader would write it
     */
    record Whole(String name) implements Place {
        @Override
        public String toString() {
            return name;
        }
    }
}
