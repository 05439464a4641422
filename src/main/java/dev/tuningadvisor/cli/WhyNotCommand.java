package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.facts.Facts;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise why-not}: what kept a rule from firing, or an approach from being recommended. */
final class WhyNotCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise why-not",
                "Says what kept an approach from being recommended, or a rule from firing: each condition with the "
                        + "value it saw and what it needs, the nearest miss first.");
        spec.usageMessage().customSynopsis("advise why-not [OPTION]... FACTS RULE|APPROACH");
        spec.addPositional(FactsSource.parameter());
        spec.addPositional(FactsSource.word("1", "RULE|APPROACH", ExplanationForm.SUBJECT));
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
        try (TuningAdvisor advisor = RulesChoice.of(line, around).open()) {
            Facts facts = FactsSource.read(line, spec(), advisor, around);
            String subject = line.matchedPositionalValue(1, null);
            if (subject == null) {
                throw new UsageException(
                        "no rule and no approach is named",
                        "write `advise why-not FACTS RULE`: the name of a rule or a part of it, of an approach, or of a "
                                + "statement");
            }
            answer.write(form.write(advisor.proofs().whyNot(facts, subject)));
            return ExitCode.DONE;
        }
    }
}
