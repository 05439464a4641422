package dev.tuningadvisor.review.check;

import dev.tuningadvisor.rules.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small knowledge base without any problem, which tests make worse. */
final class Umbrella {

    static final Path FOLDER = Path.of("src/test/resources/dev/tuningadvisor/review/umbrella");
    static final String NAME = "umbrella";
    static final String EXAMPLE = "guidance/example.drl";

    private static final String PACKAGE = "package umbrella;\n\n";

    private Umbrella() {}

    static RulesFolder folder() {
        return new RulesFolder(NAME, RulesFolder.read(FOLDER).contents());
    }

    /** With rules added: to the file that a comment on the first line names, else in a file of their own. */
    static RulesFolder with(String text) {
        Map<String, byte[]> contents = new TreeMap<>(folder().contents());
        String first = text.lines().findFirst().orElse("");
        if (first.endsWith(".drl") && first.startsWith("// ")) {
            String file = first.substring("// ".length());
            int end = text.indexOf("\nrule ");
            String declarations = end < 0 || file.equals("verdict.drl") ? text : text.substring(0, end);
            add(contents, file, "\n" + declarations + "\n");
            if (declarations.length() < text.length()) {
                add(contents, EXAMPLE, PACKAGE + text.substring(end) + "\n");
            }
        } else {
            add(contents, EXAMPLE, (text.startsWith("package ") ? "" : PACKAGE) + text + "\n");
        }
        return new RulesFolder(NAME, contents);
    }

    private static void add(Map<String, byte[]> contents, String file, String text) {
        String before = contents.containsKey(file) ? new String(contents.get(file), StandardCharsets.UTF_8) : "";
        contents.put(file, (before + text).getBytes(StandardCharsets.UTF_8));
    }
}
