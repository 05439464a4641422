package dev.tuningadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that is not there yet, or is empty. Faults are {@link UsageException}s that name it.
 *
 * @param name as it was named
 */
record NewFolder(String name, Path path) {

    /** Refuses what is there and not an empty folder. */
    static NewFolder named(String name) {
        NewFolder folder = new NewFolder(name, path(name));
        if (Files.exists(folder.path) && !Files.isDirectory(folder.path)) {
            throw new UsageException("`" + name + "` is a file", "name a new or an empty folder");
        }
        try {
            if (Files.isDirectory(folder.path) && !children(folder.path).isEmpty()) {
                throw new UsageException("the folder `" + name + "` is not empty", "name a new or an empty folder");
            }
        } catch (IOException e) {
            throw NewFile.unwritten(name, e);
        }
        return folder;
    }

    /**
     * Writes files into it: all of them or, when one cannot be written, none.
     *
     * @param contents bytes by path relative to the folder, with {@code /}
     */
    void fill(Map<String, byte[]> contents) {
        try {
            if (Files.isDirectory(path)) {
                fillPresent(contents);
            } else {
                Path parent = Files.createDirectories(path.toAbsolutePath().getParent());
                Path stage = stage(parent, contents);
                moveOrDelete(stage, path);
            }
        } catch (IOException e) {
            throw NewFile.unwritten(name, e);
        }
    }

    // It may be a mount point or where the user stands, so that no other folder can take its place.
    private void fillPresent(Map<String, byte[]> contents) throws IOException {
        Path stage = stage(path, contents);
        List<Path> moved = new ArrayList<>();
        try {
            for (Path child : children(stage)) {
                moved.add(Files.move(child, path.resolve(child.getFileName())));
            }
            Files.delete(stage);
        } catch (IOException e) {
            moved.add(stage);
            for (Path path : moved) {
                delete(path);
            }
            throw e;
        }
    }

    private static void moveOrDelete(Path stage, Path target) throws IOException {
        try {
            Files.move(stage, target);
        } catch (IOException e) {
            delete(stage);
            throw e;
        }
    }

    /** A hidden folder in {@code parent} that has the files. */
    private static Path stage(Path parent, Map<String, byte[]> contents) throws IOException {
        Path stage = Files.createDirectory(
                parent.resolve(".advise-init-" + ProcessHandle.current().pid()));
        try {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path target = stage.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            delete(stage);
            throw e;
        }
        return stage;
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path child : children(path)) {
                delete(child);
            }
        }
        Files.delete(path);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static Path path(String name) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            // Told below.
        }
        throw new UsageException("`" + name + "` cannot be the name of a folder", null);
    }
}
