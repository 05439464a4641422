package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code advise watch} shows: a line for each event, and below it a line for each thing that moved. */
final class WatchText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Answer answer;
    private final boolean colored;
    private boolean begun;

    WatchText(Answer answer, boolean colored) {
        this.answer = answer;
        this.colored = colored;
    }

    /** What happened; set off from what was before where people look. */
    void event(String what) throws IOException {
        String line = VisibleText.of(what).replace('\n', ' ');
        answer.write(
                colored
                        ? (begun ? "\n" : "") + "\u001b[1m" + LocalTime.now().format(TIME) + " " + line + "\u001b[0m\n"
                        : line + "\n");
        begun = true;
    }

    /** Where a project stands, on one line. */
    void standing(Path facts, Advice advice) throws IOException {
        String balance = advice.balance().entrySet().stream()
                .map(side -> advice.word(side.getKey()) + " " + side.getValue())
                .collect(Collectors.joining(", "));
        line(facts + ": " + advice.word(advice.recommendation()) + (balance.isEmpty() ? "" : " (" + balance + ")"));
    }

    /** What moved for a project. */
    void moves(Path facts, List<String> moves) throws IOException {
        if (moves.isEmpty()) {
            line(facts + ": nothing moved");
        }
        for (String move : moves) {
            line(facts + ": " + move);
        }
    }

    void problems(List<Problem> problems) throws IOException {
        for (Problem problem : problems) {
            for (String part : VisibleText.of(problem.toString()).split("\n")) {
                answer.write("  " + (colored ? "\u001b[31m" + part + "\u001b[0m" : part) + "\n");
            }
        }
    }

    private void line(String text) throws IOException {
        answer.write("  " + VisibleText.of(text).replace('\n', ' ') + "\n");
    }

    void flush() throws IOException {
        answer.flush();
    }
}
