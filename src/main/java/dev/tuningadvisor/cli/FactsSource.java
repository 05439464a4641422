package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.facts.Facts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The one facts document that a command explains. */
final class FactsSource {

    private FactsSource() {}

    static PositionalParamSpec parameter() {
        return word("0", "FACTS", "a JSON file that states the facts; `-` reads standard input");
    }

    static PositionalParamSpec word(String index, String label, String purpose) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(purpose)
                .build();
    }

    /** The facts that the first word names. */
    static Facts read(ParseResult line, CommandSpec spec, TuningAdvisor advisor, Surroundings around) {
        return read(named(line, spec), advisor, around);
    }

    /** The facts of that file, or of standard input where it is {@code -}. */
    static Facts read(String source, TuningAdvisor advisor, Surroundings around) {
        try {
            return source.equals("-") ? advisor.facts("standard input", around.in()) : advisor.facts(Path.of(source));
        } catch (InvalidPathException e) {
            throw new UsageException("`" + source + "` cannot be the name of a file", "name a JSON file");
        }
    }

    private static String named(ParseResult line, CommandSpec spec) {
        String source = line.matchedPositionalValue(0, null);
        if (source == null) {
            throw new UsageException(
                    "no facts file is named",
                    "write `" + spec.usageMessage().customSynopsis()[0] + "`; `-` reads standard input");
        }
        return source;
    }
}
