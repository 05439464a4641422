package dev.tuningadvisor.review.render;

import dev.tuningadvisor.review.mutation.Mutant;
import dev.tuningadvisor.review.mutation.MutantKind;
import dev.tuningadvisor.review.mutation.MutantResult;
import dev.tuningadvisor.review.mutation.MutationReport;
import dev.tuningadvisor.review.mutation.Verdict;
import java.util.List;
import java.util.Locale;

/** Mutants as people read them: those that survived, each as a small difference, and a table of all. */
public final class MutationText {

    private MutationText() {}

    /** The whole report, ended by a line feed. */
    public static String write(MutationReport report) {
        StringBuilder text = new StringBuilder();
        report.survivors().forEach(survivor -> write(survivor, text));
        table(report, text);
        return text.append('\n').append(summary(report)).append('\n').toString();
    }

    private static void write(MutantResult survivor, StringBuilder text) {
        Mutant mutant = survivor.mutant();
        text.append(mutant.place()).append(": nothing notices this change");
        text.append(mutant.rule() == null ? "" : " of rule `" + mutant.rule() + "`");
        text.append(" [").append(mutant.kind().word()).append("]\n");
        mutant.before().lines().forEach(line -> text.append("  - ").append(line).append('\n'));
        mutant.after().lines().forEach(line -> text.append("  + ").append(line).append('\n'));
        String facts = ((Verdict.Survived) survivor.verdict()).witness();
        text.append(facts == null ? "  no facts were found that it advises differently" : "  facts: " + facts)
                .append("\n\n");
    }

    private static void table(MutationReport report, StringBuilder text) {
        row("", List.of("mutants", "refused", "caught", "equivalent", "survived"), text);
        for (MutantKind kind : MutantKind.values()) {
            List<MutantResult> of = report.results().stream()
                    .filter(result -> result.mutant().kind() == kind)
                    .toList();
            if (!of.isEmpty()) {
                row(kind.word(), counts(of), text);
            }
        }
        row("all", counts(report.results()), text);
    }

    private static List<String> counts(List<MutantResult> results) {
        return List.of(
                "" + results.size(),
                "" + count(results, Verdict.Refused.class),
                "" + count(results, Verdict.Caught.class),
                "" + count(results, Verdict.Equivalent.class),
                "" + count(results, Verdict.Survived.class));
    }

    private static long count(List<MutantResult> results, Class<? extends Verdict> verdict) {
        return results.stream()
                .filter(result -> verdict.isInstance(result.verdict()))
                .count();
    }

    private static void row(String name, List<String> cells, StringBuilder text) {
        text.append(String.format("%-12s", name));
        cells.forEach(cell -> text.append(String.format("%11s", cell)));
        text.append('\n');
    }

    private static String summary(MutationReport report) {
        int noticed = report.count(Verdict.Refused.class) + report.count(Verdict.Caught.class);
        int all = noticed + report.count(Verdict.Survived.class);
        // Rounded down: 100 % is all of them.
        String share = String.format(Locale.ROOT, "%.1f", Math.floor(report.score() * 1000) / 10);
        return noticed + " of " + all + " mutants are noticed: " + share + " %; " + report.rules() + " rules, "
                + report.scenarios() + " scenarios";
    }
}
