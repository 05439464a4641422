package dev.tuningadvisor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One run of the command within this process, and what came of it. */
record CommandRun(int code, String out, String err) {

    /** Where the rules of this project are found. */
    static final Path HOME = Path.of("").toAbsolutePath();

    private static final Map<String, String> CACHE = Map.of("TUNING_ADVISOR_CACHE", "target/rule-cache");

    static CommandRun advise(String... args) {
        return new Place("", CACHE, HOME, false).advise(args);
    }

    static Place at(Path home) {
        return new Place("", CACHE, home, false);
    }

    /** Where a command runs. */
    record Place(String input, Map<String, String> variables, Path home, boolean terminal) {

        Place withInput(String text) {
            return new Place(text, variables, home, terminal);
        }

        Place with(Map<String, String> environment) {
            Map<String, String> all = new HashMap<>(CACHE);
            all.putAll(environment);
            return new Place(input, all, home, terminal);
        }

        Place onTerminal() {
            return new Place(input, variables, home, true);
        }

        CommandRun advise(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CommandRun run = advise(out, args);
            return new CommandRun(run.code, out.toString(StandardCharsets.UTF_8), run.err);
        }

        /** Writes the answer to {@code out}. */
        CommandRun advise(OutputStream out, String... args) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
            PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
            int code = Main.run(args, new Surroundings(in, out, errors, variables, home, terminal));
            return new CommandRun(code, "", err.toString(StandardCharsets.UTF_8));
        }
    }

    static String resource(String name) {
        try (InputStream in = CommandRun.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
