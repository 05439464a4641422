package dev.tuningadvisor.cli;

import dev.tuningadvisor.review.mutation.Mutation;
import dev.tuningadvisor.review.mutation.MutationReport;
import dev.tuningadvisor.review.mutation.Verdict;
import dev.tuningadvisor.review.render.MutationJson;
import dev.tuningadvisor.review.render.MutationText;
import dev.tuningadvisor.rules.RulesFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Changes the rules one piece at a time, and answers with what notices it. */
final class MutationRun {

    private static final String CLEAR = "\r\u001b[K";

    private final Surroundings around;
    private final Answer answer;

    MutationRun(Surroundings around, Answer answer) {
        this.around = around;
        this.answer = answer;
    }

    MutationReport asText(Path rules, Path scenarios) throws IOException {
        MutationReport report = run(rules, scenarios);
        answer.write(MutationText.write(report));
        return report;
    }

    MutationReport asJson(Path rules, Path scenarios) throws IOException {
        MutationReport report = run(rules, scenarios);
        answer.write(MutationJson.write(report));
        return report;
    }

    /** A change that nothing notices is found wanting where facts show that it matters. */
    static int code(MutationReport report) {
        boolean shown = report.survivors().stream()
                .anyMatch(survivor -> ((Verdict.Survived) survivor.verdict()).witness() != null);
        return shown ? ExitCode.WANTING : ExitCode.DONE;
    }

    private MutationReport run(Path rules, Path scenarios) {
        Mutation mutation = Mutation.of(RulesFolder.read(rules), scenarios);
        if (!around.terminal()) {
            return mutation.run();
        }
        PrintStream err = around.err();
        try {
            return mutation.telling((judged, of) -> err.print(CLEAR + judged + " of " + of + " mutants judged"))
                    .run();
        } finally {
            err.print(CLEAR);
            err.flush();
        }
    }
}
