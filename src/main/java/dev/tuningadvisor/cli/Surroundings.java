package dev.tuningadvisor.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param in standard input
 * @param out standard output; throws {@link ClosedPipeException} when its reader has gone
 * @param err for everything that is not the answer
 * @param variables environment variables
 * @param home folder of the installation; null when there is none
 * @param terminal whether {@code out} is a terminal
 */
record Surroundings(
        InputStream in, OutputStream out, PrintStream err, Map<String, String> variables, Path home, boolean terminal) {

    /** Those of this process. The launcher says where it stands and whether it writes to a terminal. */
    static Surroundings ofProcess() {
        String home = System.getProperty("tuningadvisor.home");
        return new Surroundings(
                // A bare file stream asks for its position, which a pipe does not have on every Java.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new StandardOutput(),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                home == null ? null : Path.of(home),
                Boolean.getBoolean("tuningadvisor.terminal"));
    }

    /** That environment variable; null when it is not set or empty. */
    String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
