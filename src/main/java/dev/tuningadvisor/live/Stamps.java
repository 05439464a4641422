package dev.tuningadvisor.live;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the file system says of files at one moment, without reading them.
 *
 * @param files by path: size, times and identity, or why there is none
 * @param folders every folder looked through, by its true path
 */
record Stamps(Map<Path, Object> files, Set<Path> folders) {

    /** As deep as a rules folder is read. */
    private static final int DEPTH = 16;

    private record Stamp(long size, Object modified, Object changed, Object key) {}

    static Stamps of(List<Path> roots) {
        Map<Path, Object> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                walk(root, files, folders);
            } else {
                files.put(root, stamp(root));
            }
        }
        return new Stamps(files, folders);
    }

    private static void walk(Path root, Map<Path, Object> files, Set<Path> folders) {
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Visitor(root, files, folders));
        } catch (IOException unreadable) {
            files.put(root, unreadable.toString());
        }
    }

    private static Object stamp(Path file) {
        try {
            return stamp(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException missing) {
            return missing.toString();
        }
    }

    private static Stamp stamp(Path file, BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), changed(file), attributes.fileKey());
    }

    /** When anything of the file changed, permissions and a time set back included; null where that is not kept. */
    private static Object changed(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Files.getAttribute(file, "unix:ctime")
                    : null;
        } catch (IOException gone) {
            return null;
        }
    }

    /** Files that are not in both, or differ. */
    Set<Path> differences(Stamps before) {
        Set<Path> different = new HashSet<>(files.keySet());
        different.addAll(before.files.keySet());
        different.removeIf(file -> Objects.equals(files.get(file), before.files.get(file)));
        return different;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stamps stamps && files.equals(stamps.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Object> files;
        private final Set<Path> folders;

        Visitor(Path root, Map<Path, Object> files, Set<Path> folders) {
            this.root = root;
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder.toRealPath());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile() && !isHidden(file) && (name.endsWith(".drl") || name.endsWith(".json"))) {
                files.put(file, stamp(file, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that cannot be listed, a link to nowhere or in a circle: it counts as it is, until that changes. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            if (!isHidden(file)) {
                files.put(file, fault.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }
    }
}
