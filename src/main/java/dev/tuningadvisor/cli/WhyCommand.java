package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.explain.proof.Depth;
import dev.tuningadvisor.explain.proof.Explanation;
import dev.tuningadvisor.explain.proof.Proofs;
import dev.tuningadvisor.facts.Facts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise why}: the proof of a recommendation, of a rule, or of the difference to another approach. */
final class WhyCommand implements Command {

    private static final String DEPTH = "--depth";
    private static final String RATHER = "--rather-than";
    private static final List<String> DEPTHS = List.of("short", "full", "engine");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise why",
                "Proves the recommendation as a tree: what it rests on, down to the facts. With a word it proves that "
                        + "rule, or shows what speaks for that approach.");
        spec.usageMessage().customSynopsis("advise why [OPTION]... FACTS [RULE|APPROACH]");
        spec.addPositional(FactsSource.parameter());
        spec.addPositional(FactsSource.word("1", "RULE|APPROACH", ExplanationForm.SUBJECT));
        spec.addOption(Options.valued(
                "short|full|engine",
                "the deciding arguments and their facts (the default), every step with its conditions, or every "
                        + "firing with the text of its rule",
                DEPTH));
        spec.addOption(Options.valued(
                "APPROACH", "compare with that approach instead, the deciding difference first", RATHER));
        spec.addOption(ExplanationForm.option());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        spec.addOption(Options.color());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        ExplanationForm form = ExplanationForm.of(line, around);
        Depth depth = Depth.valueOf(Options.choice(line, DEPTH, DEPTHS).toUpperCase(Locale.ROOT));
        String subject = line.matchedPositionalValue(1, null);
        String other = line.matchedOptionValue(RATHER, null);
        if (other != null && (subject != null || line.hasMatchedOption(DEPTH))) {
            throw new UsageException(
                    "`" + RATHER + "` takes neither a rule nor `" + DEPTH + "`",
                    "write `advise why FACTS " + RATHER + " " + other + "`");
        }
        try (TuningAdvisor advisor = RulesChoice.of(line, around).open()) {
            Facts facts = FactsSource.read(line, spec(), advisor, around);
            Proofs proofs = advisor.proofs();
            Explanation explanation = other != null
                    ? proofs.rather(facts, other)
                    : subject == null ? proofs.why(facts, depth) : proofs.why(facts, subject, depth);
            answer.write(form.write(explanation));
            return ExitCode.DONE;
        }
    }
}
