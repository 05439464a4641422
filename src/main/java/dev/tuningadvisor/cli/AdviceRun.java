package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.explain.render.ExplainText;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Advises on each source in turn; one that cannot be read stops none of the rest. */
final class AdviceRun {

    private final TuningAdvisor advisor;
    private final AdviceForm form;
    private final Surroundings around;
    private final Answer answer;

    AdviceRun(TuningAdvisor advisor, AdviceForm form, Surroundings around, Answer answer) {
        this.advisor = advisor;
        this.form = form;
        this.around = around;
        this.answer = answer;
    }

    /** The exit code: done when all could be advised on, wanting when some, unreadable when none. */
    int over(List<String> sources) throws IOException {
        int advised = 0;
        for (String source : sources) {
            String text = adviseOn(source, sources.size() == 1);
            if (text != null) {
                answer.write(advised == 0 || form.json() ? text : "\n" + text);
                answer.flush();
                advised++;
            }
        }
        if (advised == sources.size()) {
            return ExitCode.DONE;
        }
        return advised == 0 ? ExitCode.UNREADABLE : ExitCode.WANTING;
    }

    /** Null when the problems were shown instead. */
    private String adviseOn(String source, boolean alone) {
        try {
            Facts facts =
                    source.equals("-") ? advisor.facts("standard input", around.in()) : advisor.facts(Path.of(source));
            Advice advice = advisor.advise(facts);
            List<String> outlook = form.needsOutlook()
                    ? ExplainText.plain().brief(advisor.explain().outlook(facts))
                    : List.of();
            return alone ? form.alone(advice, outlook) : form.among(source, advice, outlook);
        } catch (ProblemsException e) {
            around.err().println(VisibleText.of(e.getMessage()));
        } catch (InvalidPathException e) {
            around.err().println(VisibleText.of(source) + ": this cannot be the name of a file");
        }
        return null;
    }
}
