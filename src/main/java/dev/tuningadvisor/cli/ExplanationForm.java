package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.proof.Explanation;
import dev.tuningadvisor.explain.proof.ExplanationText;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The form in which an explanation is shown.
 *
 * @param format one of {@code text}, {@code json}, {@code markdown} and {@code svg}
 * @param colored whether the text has colors
 */
record ExplanationForm(String format, boolean colored) {

    static final String SUBJECT = "an approach, the name of a rule or a part of it, or a statement that rules cite";

    private static final String FORMAT = "--format";
    private static final List<String> FORMATS = List.of("text", "json", "markdown", "svg");

    static OptionSpec option() {
        return Options.valued(
                "text|json|markdown|svg",
                "for a terminal (the default), for programs, for a page, or as a picture",
                FORMAT);
    }

    static ExplanationForm of(ParseResult line, Surroundings around) {
        return new ExplanationForm(Options.choice(line, FORMAT, FORMATS), Options.colored(line, around));
    }

    String write(Explanation explanation) {
        return switch (format) {
            case "json" -> explanation.toJson() + "\n";
            case "markdown" -> explanation.toMarkdown();
            case "svg" -> explanation.toSvg();
            default -> (colored ? ExplanationText.plain().withColors() : ExplanationText.plain()).write(explanation);
        };
    }
}
