package dev.tuningadvisor.cli;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/**
 * A rules file that can be read and rewritten. Faults are {@link RulesException}s that name it.
 *
 * @param name as it was named
 */
record RulesFile(String name, Path path) {

    // Far beyond what the parser accepts: it says so itself, of what can be held in memory.
    private static final int MAX_BYTES = 16 << 20;

    static RulesFile named(String name) {
        try {
            return new RulesFile(name, Path.of(name));
        } catch (InvalidPathException e) {
            throw fault(name, "this cannot be the name of a file", null);
        }
    }

    /** What stands on standard input. */
    static RuleSource standardInput(InputStream in) {
        return read("standard input", in);
    }

    RuleSource read() {
        if (Files.isDirectory(path)) {
            throw fault(name, "is a folder", "name its files, or the folder with `" + Options.RULES + "`");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            throw fault(name, "there is no such file", "check the name, and the folder you are in");
        } catch (IOException e) {
            throw fault(name, "cannot be read: " + reason(e), null);
        }
    }

    /**
     * Gives the file another text, at once: whoever reads it meanwhile sees the old text or the new one. Links to it
     * and its permissions stay.
     */
    void replace(String text) {
        try {
            replace(path.toRealPath(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw fault(name, "cannot be written: " + reason(e), null);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        // Rules folders skip names that start with a dot.
        Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            Files.write(beside, bytes, StandardOpenOption.SYNC);
            copyPermissions(file, beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static RuleSource read(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw fault(name, "is larger than 16 MB", "part it into several files");
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new RuleSource(name, text.toString());
        } catch (CharacterCodingException e) {
            throw fault(name, "is not UTF-8 text", "save the file as UTF-8");
        } catch (IOException e) {
            throw fault(name, "cannot be read: " + reason(e), null);
        }
    }

    private static String reason(IOException fault) {
        return fault instanceof AccessDeniedException ? "permission denied" : fault.getMessage();
    }

    private static RulesException fault(String name, String fault, String help) {
        return new RulesException(List.of(Problem.error(new Place.Whole(name), "rules-file", fault, help)));
    }
}
