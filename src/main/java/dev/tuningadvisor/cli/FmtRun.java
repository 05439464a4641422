package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.format.RuleFormatter;
import java.io.IOException;
import java.util.List;

/** Lays out, or checks, one text after the other; one that cannot be read stops none of the rest. */
final class FmtRun {

    private final boolean onlyChecks;
    private final Surroundings around;
    private final Answer answer;
    private boolean unreadable;
    private boolean wanting;

    FmtRun(boolean onlyChecks, Surroundings around, Answer answer) {
        this.onlyChecks = onlyChecks;
        this.around = around;
        this.answer = answer;
    }

    /** Rewrites each file that has not the layout. */
    int over(List<String> files) throws IOException {
        for (String name : files) {
            try {
                RulesFile file = RulesFile.named(name);
                layOut(file);
            } catch (RulesException e) {
                unreadable(e);
            }
        }
        return code();
    }

    /** Lays out standard input to standard output. */
    int overInput() throws IOException {
        try {
            RuleSource source = RulesFile.standardInput(around.in());
            String laidOut = RuleFormatter.format(source);
            if (onlyChecks) {
                compare(source, laidOut);
            } else {
                answer.write(laidOut);
            }
        } catch (RulesException e) {
            unreadable(e);
        }
        return code();
    }

    private void layOut(RulesFile file) throws IOException {
        RuleSource source = file.read();
        String laidOut = RuleFormatter.format(source);
        if (onlyChecks) {
            compare(source, laidOut);
        } else if (!laidOut.equals(source.text())) {
            file.replace(laidOut);
            answer.write(VisibleText.of(source.path()) + "\n");
            answer.flush();
        }
    }

    private void compare(RuleSource source, String laidOut) throws IOException {
        if (!laidOut.equals(source.text())) {
            wanting = true;
            answer.write(VisibleText.of(Difference.first(source, laidOut).toString()) + "\n");
        }
    }

    private void unreadable(RulesException fault) throws IOException {
        unreadable = true;
        answer.flush();
        around.err().println(VisibleText.of(fault.getMessage()));
    }

    private int code() {
        return unreadable ? ExitCode.UNREADABLE : wanting ? ExitCode.WANTING : ExitCode.DONE;
    }
}
