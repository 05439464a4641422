package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.render.Page.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The balance, and the arguments behind it by consideration. */
final class ArgumentsText {

    private static final int LONGEST_BAR = 40;

    private ArgumentsText() {}

    static void write(Page page, Advice advice) {
        balance(page, advice);
        Map<String, List<Argument>> byConsideration = new LinkedHashMap<>();
        for (Argument argument : advice.arguments()) {
            byConsideration
                    .computeIfAbsent(argument.consideration(), consideration -> new ArrayList<>())
                    .add(argument);
        }
        if (!byConsideration.isEmpty()) {
            page.heading("For and against");
        }
        for (Map.Entry<String, List<Argument>> entry : byConsideration.entrySet()) {
            page.gap();
            page.lines(2, new Span(capitalized(advice.word(entry.getKey())), Ink.STRONG));
            arguments(page, advice, entry.getValue(), true);
            arguments(page, advice, entry.getValue(), false);
        }
    }

    private static void balance(Page page, Advice advice) {
        int most = 0;
        int width = 0;
        for (Map.Entry<String, Integer> side : advice.balance().entrySet()) {
            most = Math.max(most, side.getValue());
            width = Math.max(width, advice.word(side.getKey()).length());
        }
        if (most <= 0) {
            return;
        }
        page.heading("Balance");
        int digits = Integer.toString(most).length();
        for (Map.Entry<String, Integer> side : advice.balance().entrySet()) {
            String name = advice.word(side.getKey());
            String weight = side.getValue().toString();
            Ink ink = side.getKey().equals(advice.recommendation()) ? Ink.GOOD : Ink.PLAIN;
            page.lines(
                    2,
                    Span.of(Page.unbroken(name + " ".repeat(width - name.length()))),
                    Span.of(Page.unbroken(" ".repeat(Math.max(0, digits - weight.length())) + weight)),
                    new Span(bar(side.getValue(), most), ink));
        }
    }

    private static String bar(int weight, int most) {
        int length = most <= LONGEST_BAR ? weight : Math.round((float) weight * LONGEST_BAR / most);
        return "\u2588".repeat(Math.max(0, length));
    }

    private static void arguments(Page page, Advice advice, List<Argument> arguments, boolean counted) {
        for (Argument argument : arguments) {
            if (argument.counted() == counted) {
                argument(page, advice, argument);
            }
        }
    }

    private static void argument(Page page, Advice advice, Argument argument) {
        int last = argument.rules().size() - 1;
        for (int i = 0; i <= last; i++) {
            page.lines(
                    i == 0 ? "  - " : "    ",
                    4,
                    Span.of(argument.rules().get(i)),
                    i == last ? AdviceText.cited(argument.statements()) : Span.of(""));
        }
        page.lines(6, 8, new Span(weighed(advice, argument), ink(advice, argument)));
        FactLines.write(page, 6, argument.because());
    }

    private static Ink ink(Advice advice, Argument argument) {
        if (!argument.counted()) {
            return Ink.FAINT;
        }
        return advice.recommendation().equals(argument.side()) ? Ink.GOOD : Ink.PLAIN;
    }

    private static String weighed(Advice advice, Argument argument) {
        String stand = advice.word(argument.strength()) + ", " + advice.word(argument.direction()) + " "
                + advice.word(argument.approach());
        if (!argument.counted()) {
            return stand + "; not counted";
        }
        String counts = stand + "; counts " + argument.weight();
        return argument.approach().equals(argument.side()) ? counts : counts + " for " + advice.word(argument.side());
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
