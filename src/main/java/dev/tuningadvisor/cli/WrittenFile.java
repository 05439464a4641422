package dev.tuningadvisor.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** A file that an option names, to be written beside the answer. */
record WrittenFile(Path path) {

    /** The file that {@code option} names; null when it is not given. */
    static WrittenFile of(ParseResult line, String option) {
        String name = line.matchedOptionValue(option, null);
        if (name == null) {
            return null;
        }
        try {
            Path path = Path.of(name);
            if (name.isEmpty() || Files.isDirectory(path)) {
                throw new UsageException("`" + name + "`, named by `" + option + "`, is not a file", "name a file");
            }
            return new WrittenFile(path);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + name + "` cannot be the name of a file", "name a file");
        }
    }

    /** Writes that text, in UTF-8; makes the folder it is to stand in. */
    void write(String text) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Files.writeString(path, text);
        } catch (IOException e) {
            String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
            throw new UsageException("`" + path + "` cannot be written: " + reason, null);
        }
    }
}
