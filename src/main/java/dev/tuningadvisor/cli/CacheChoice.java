package dev.tuningadvisor.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** Where a command keeps compiled rules between runs. */
final class CacheChoice {

    private static final String VARIABLE = "TUNING_ADVISOR_CACHE";
    private static final String OFF = "off";
    private static final String FOLDER = "tuning-advisor";

    private CacheChoice() {}

    /** The option's folder, else the variable's, else one in the user's cache; null keeps nothing. */
    static Path of(ParseResult line, Surroundings around) {
        String option = line.matchedOptionValue(Options.CACHE, around.variable(VARIABLE));
        if (option != null) {
            return option.equals(OFF) ? null : named(option);
        }
        return users(around);
    }

    private static Path named(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + name + "` cannot be a folder", "name a folder, or `" + OFF + "`");
        }
    }

    /** Where the system keeps what a program can make again. */
    private static Path users(Surroundings around) {
        String named = around.variable("XDG_CACHE_HOME");
        if (named == null) {
            named = around.variable("LOCALAPPDATA");
        }
        if (named != null) {
            return named(named).resolve(FOLDER);
        }
        String home = around.variable("HOME");
        if (home == null) {
            return null;
        }
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return named(home).resolve(mac ? "Library/Caches" : ".cache").resolve(FOLDER);
    }
}
