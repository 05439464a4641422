package dev.tuningadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * A file to be written as a whole. Faults are {@link UsageException}s that name it.
 *
 * @param name as it was named
 */
record NewFile(String name, Path path, String text) {

    static NewFile named(String name, String text) {
        try {
            if (!name.isEmpty()) {
                return new NewFile(name, Path.of(name), text).inAFolder();
            }
        } catch (InvalidPathException e) {
            // Told below.
        }
        throw new UsageException("`" + name + "` cannot be the name of a file", null);
    }

    /** A file of that name in the same folder. */
    NewFile beside(String otherName, String otherText) {
        Path other = path.resolveSibling(otherName);
        return new NewFile(other.toString(), other, otherText);
    }

    /** Refuses a file that is there with another text. */
    void requireNew() {
        try {
            if (Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8))) {
                throw new UsageException("`" + name + "` is already there", "`--force` overwrites it");
            }
        } catch (IOException e) {
            throw unwritten(name, e);
        }
    }

    /** Writes it at once, over what is there: whoever reads it meanwhile sees the old text or the new one. */
    void write() {
        Path beside = path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try {
                Files.writeString(beside, text);
                Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw unwritten(name, e);
        }
    }

    /** What tells that a file or folder of that name cannot be written. */
    static UsageException unwritten(String name, IOException fault) {
        String reason = fault instanceof AccessDeniedException
                ? "permission denied"
                : fault instanceof FileSystemException file && file.getReason() != null
                        ? file.getReason()
                        : fault.getMessage();
        return new UsageException("`" + name + "` cannot be written: " + reason, null);
    }

    private NewFile inAFolder() {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path) || folder == null) {
            throw new UsageException("`" + name + "` is a folder", "name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there is no folder `" + path.getParent() + "`", "make it first");
        }
        return this;
    }
}
