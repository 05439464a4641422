package dev.tuningadvisor.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A copy of the small foreign knowledge base that a test edits. */
record EditedRules(Path folder) {

    static final Path FRIDGE = Path.of("src/test/resources/knowledge-bases/kitchen-fridge.json");

    private static final Path ORIGINAL = Path.of("src/test/resources/knowledge-bases/repair-or-replace");

    static EditedRules in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new EditedRules(folder);
    }

    /** Replaces text that stands in the file once, as an editor does that writes beside and renames. */
    void edit(String file, String old, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new AssertionError(file + " does not hold once: " + old);
        }
        save(file, text.replace(old, replacement));
    }

    void save(String file, String text) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Path beside = Files.writeString(target.resolveSibling("." + target.getFileName() + ".swp"), text);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    /** A save that changes no advice, but the digest. */
    void comment(String text) throws IOException {
        save("guidance/cost.drl", Files.readString(folder.resolve("guidance/cost.drl")) + "// " + text + "\n");
    }
}
