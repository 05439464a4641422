package dev.tuningadvisor.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that commands share, and how their values are read. */
final class Options {

    static final String RULES = "--rules";
    static final String CACHE = "--cache";
    static final String DEBUG = "--debug";
    static final String COLOR = "--color";
    static final String HELP = "--help";
    static final String VERSION = "--version";

    private static final List<String> COLORS = List.of("auto", "always", "never");

    private Options() {}

    /** What every command has. */
    static CommandSpec common(String name, String purpose) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().width(80).description(purpose).sortOptions(false);
        spec.interpolateVariables(false);
        return spec;
    }

    /** Adds those that come last in every command's help. */
    static void addLast(CommandSpec spec) {
        spec.addOption(flag("show the stack trace of a fault of ours", DEBUG).build());
        spec.addOption(flag("show this help", "-h", HELP).usageHelp(true).build());
        spec.addOption(flag("show the version, and which rules are used", "-V", VERSION)
                .versionHelp(true)
                .build());
    }

    static OptionSpec rules() {
        return valued(
                "DIR",
                "the rules folder to go by; else the one that TUNING_ADVISOR_RULES names, else `rules` "
                        + "beside `bin`, else those packed in the program",
                RULES);
    }

    static OptionSpec cache() {
        return valued(
                "DIR",
                "where compiled rules are kept for the next run, `off` for nowhere; else what "
                        + "TUNING_ADVISOR_CACHE names, else the user's cache",
                CACHE);
    }

    static OptionSpec color() {
        return valued("auto|always|never", "colors; auto is on a terminal without NO_COLOR", COLOR);
    }

    /** Whether the answer has colors. */
    static boolean colored(ParseResult line, Surroundings around) {
        String choice = choice(line, COLOR, COLORS);
        if (!choice.equals("auto")) {
            return choice.equals("always");
        }
        return around.terminal() && around.variable("NO_COLOR") == null && !"dumb".equals(around.variable("TERM"));
    }

    static OptionSpec.Builder flag(String purpose, String... names) {
        return OptionSpec.builder(names[0], rest(names)).type(boolean.class).description(purpose);
    }

    static OptionSpec valued(String label, String purpose, String name) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(purpose)
                .build();
    }

    /** The value of an option that takes one of a few words; the first of them when it is not given. */
    static String choice(ParseResult line, String option, List<String> words) {
        String word = line.matchedOptionValue(option, words.get(0));
        if (!words.contains(word)) {
            throw new UsageException(
                    "`" + option + "` cannot be `" + word + "`", "write one of " + String.join(", ", words));
        }
        return word;
    }

    static boolean given(ParseResult line, String flag) {
        return line.hasMatchedOption(flag);
    }

    private static String[] rest(String... names) {
        String[] rest = new String[names.length - 1];
        System.arraycopy(names, 1, rest, 0, rest.length);
        return rest;
    }
}
