package dev.tuningadvisor.rules.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/** What compiled rules depend on beside the rules: this program, the engine and the Java that runs them. */
final class BuildIdentity {

    private static final String PROGRAM = program();

    private BuildIdentity() {}

    /** Name of the entry for rules of that digest. */
    static String key(String digest) {
        String engine = String.valueOf(KieBase.class.getPackage().getImplementationVersion());
        String all = String.join("\n", digest, engine, Runtime.version().toString(), PROGRAM);
        return HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java platform has SHA-256", fault);
        }
    }

    /** Changes with every build of the program: a rule that an older gate let through must pass today's. */
    private static String program() {
        try {
            Path code = Path.of(BuildIdentity.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? ofClasses(code.resolve("dev/tuningadvisor/rules")) : stamp(code);
        } catch (IOException | URISyntaxException | RuntimeException unknown) {
            // A program that cannot tell which it is shares no entries with any other run.
            return UUID.randomUUID().toString();
        }
    }

    private static String ofClasses(Path folder) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(folder)) {
            classes = files.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder all = new StringBuilder();
        for (Path file : classes) {
            all.append(stamp(file)).append('\n');
        }
        return all.toString();
    }

    private static String stamp(Path file) throws IOException {
        return file.toRealPath() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }
}
