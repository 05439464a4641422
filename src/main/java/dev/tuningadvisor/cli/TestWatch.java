package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.live.FolderWatch;
import dev.tuningadvisor.problem.ProblemsException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Runs scenarios again at every save; what cannot be read is told, and waited for. */
final class TestWatch {

    private final Path rules;
    private final PrintStream err;
    private final Answer answer;

    TestWatch(Path rules, PrintStream err, Answer answer) {
        this.rules = rules;
        this.err = err;
        this.answer = answer;
    }

    /** One run of all that is asked for. */
    interface Run {
        int once() throws IOException;
    }

    /** Ends when nobody reads any more, or its thread is interrupted; Ctrl-C ends the process. */
    @SuppressWarnings("try") // The watch is only to be closed.
    int untilInterrupted(boolean colored, Run run) throws IOException {
        WatchText text = new WatchText(answer, colored);
        BlockingQueue<Set<Path>> saves = new LinkedBlockingQueue<>();
        try (FolderWatch watch = FolderWatch.start(List.of(rules), saves::add)) {
            text.event("watching " + rules);
            while (true) {
                show(run);
                saves.take();
                saves.clear();
                text.event("saved");
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    private void show(Run run) throws IOException {
        try {
            run.once();
        } catch (UsageException unfit) {
            err.println(VisibleText.of(unfit.rendered()));
        } catch (ProblemsException unfit) {
            err.println(VisibleText.of(unfit.getMessage()));
        }
        answer.flush();
    }
}
