package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rules folder as read, before anything in it is trusted: its rules files and the two JSON files beside them.
 *
 * @param name the folder as the reader would name it
 * @param contents bytes by path relative to the folder, with {@code /}, sorted by path
 */
public record RulesFolder(String name, Map<String, byte[]> contents) {

    static final String INFO = "knowledge-base.json";
    static final String STATEMENTS = "statements.json";

    // The rules of one subject are some hundred kilobytes at most; what is larger is a mistake or an attack.
    private static final long MAX_BYTES = 16L << 20;

    private static final String PACKED = "/dev/tuningadvisor/packed/";

    public RulesFolder {
        contents = Collections.unmodifiableMap(new TreeMap<>(contents));
    }

    /**
     * Reads a folder: every {@code .drl} file in it and below, {@code statements.json} and {@code knowledge-base.json}.
     * Names that start with a dot are skipped (a mounted configuration folder keeps its data behind such links); links
     * are followed.
     *
     * @throws RulesException when it is no folder, holds no rules, or cannot be read
     */
    public static RulesFolder read(Path folder) {
        return checked(new RulesFolder(folder.toString(), contents(folder, RulesFolder::matters)));
    }

    /** The files of a folder whose path {@code matters}. */
    static Map<String, byte[]> contents(Path folder, Predicate<String> matters) {
        if (!Files.isDirectory(folder)) {
            throw missing(folder.toString(), "is not a folder", "name a folder that holds rules, such as `rules`");
        }
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.find(
                folder, 16, (path, attributes) -> attributes.isRegularFile(), FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (matters.test(relative)) {
                    contents.put(relative, bytes(path, contents));
                }
            }
        } catch (IOException | UncheckedIOException fault) {
            throw missing(folder.toString(), "cannot be read: " + fault.getMessage(), null);
        }
        return contents;
    }

    /**
     * Files that were read elsewhere, by path relative to their folder; those that do not count are left out.
     *
     * @throws RulesException when there are no rules among them
     */
    public static RulesFolder of(String name, Map<String, byte[]> files) {
        Map<String, byte[]> contents = new TreeMap<>(files);
        contents.keySet().removeIf(path -> !matters(path));
        return checked(new RulesFolder(name, contents));
    }

    /** The rules packed in the jar. */
    public static RulesFolder packed() {
        return checked(new RulesFolder("packed rules", packed(RulesFolder::matters)));
    }

    /** The packed files whose path {@code matters}. */
    static Map<String, byte[]> packed(Predicate<String> matters) {
        Map<String, byte[]> contents = new TreeMap<>();
        String index = new String(resource("index.txt"), StandardCharsets.UTF_8);
        index.lines().filter(matters).forEach(path -> contents.put(path, resource(path)));
        return contents;
    }

    /**
     * The rules files.
     *
     * @throws RulesException when one is not UTF-8
     */
    public List<RuleSource> sources() {
        return contents.keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .map(path -> new RuleSource(path, text(path)))
                .toList();
    }

    /**
     * Name and version of the knowledge base, as {@code tuning-advice 1.0.0}.
     *
     * @throws RulesException when {@code knowledge-base.json} or {@code statements.json} cannot be read
     */
    public String nameAndVersion() {
        KnowledgeBaseDocuments documents = KnowledgeBaseDocuments.read(this);
        return documents.name() + " " + documents.version();
    }

    /**
     * The text of one file.
     *
     * @throws RulesException when it is not UTF-8
     */
    String text(String path) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(contents.get(path)))
                    .toString();
        } catch (CharacterCodingException fault) {
            throw missing(name + "/" + path, "is not UTF-8 text", "save the file as UTF-8");
        }
    }

    /** {@code sha256:} and 64 hexadecimal digits over the sorted relative paths and contents. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((path, bytes) -> {
                digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java platform has SHA-256", fault);
        }
    }

    static boolean matters(String path) {
        return !hidden(path) && (path.endsWith(".drl") || path.equals(STATEMENTS) || path.equals(INFO));
    }

    static boolean hidden(String path) {
        return Stream.of(path.split("/")).anyMatch(part -> part.startsWith("."));
    }

    private static byte[] bytes(Path path, Map<String, byte[]> sofar) throws IOException {
        long total = sofar.values().stream().mapToLong(bytes -> bytes.length).sum() + Files.size(path);
        if (total > MAX_BYTES) {
            throw missing(path.toString(), "makes the rules larger than 16 MB", "split the knowledge base");
        }
        return Files.readAllBytes(path);
    }

    private static byte[] resource(String path) {
        try (InputStream in = RulesFolder.class.getResourceAsStream(PACKED + path)) {
            if (in == null) {
                throw missing("packed rules", "are not in this jar", "name a rules folder");
            }
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static RulesFolder checked(RulesFolder folder) {
        if (folder.contents.keySet().stream().noneMatch(path -> path.endsWith(".drl"))) {
            throw missing(
                    folder.name, "holds no rules", "a rules folder holds `vocabulary.drl` and other `.drl` files");
        }
        return folder;
    }

    private static RulesException missing(String place, String fault, String help) {
        return new RulesException(List.of(Problem.error(new Place.Whole(place), "rules-folder", fault, help)));
    }
}
