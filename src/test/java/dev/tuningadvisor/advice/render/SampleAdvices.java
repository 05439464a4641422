package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.Because;
import dev.tuningadvisor.advice.CitedStatement;
import dev.tuningadvisor.advice.Decision;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.advice.Motive;
import dev.tuningadvisor.advice.Question;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.advice.Requirement;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Accumulated;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.advice.TraceStep.Condition;
import dev.tuningadvisor.advice.TraceStep.Derived;
import dev.tuningadvisor.advice.TraceStep.Presence;
import dev.tuningadvisor.advice.TraceStep.Stated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Advices made by hand, on baking: one with everything in it, one with nothing, one whose texts mean harm. */
final class SampleAdvices {

    private static final Because GRAMS = new Because("flour.grams", 700, "grams >= 500");
    private static final Because GRAMS_BOUND = new Because("flour.grams", 700, "grams < 1000");
    private static final Because RYE = new Because("flour.kind", "RYE", "kind == RYE");
    private static final Because STARTER = new Because("kitchen.starter", null, "starter == null || starter == true");
    private static final Because HOURS = new Because("kitchen.hours", null, "hours == null");

    private static final KnowledgeBaseInfo BAKING =
            new KnowledgeBaseInfo("baking", "1.2.0", "Baking bread", "sha256:" + "0123456789abcdef".repeat(4), 7, 3);

    static final Advice SOURDOUGH = new Advice(
            "SOURDOUGH",
            "Bake with sourdough, because what speaks for it (6) weighs more than what speaks for yeast (2).",
            new Decision(7, "The heavier side is recommended", List.of("close-1"), List.of(GRAMS, RYE)),
            ordered("SOURDOUGH", 6, "YEAST", 2),
            arguments(),
            requirements(),
            List.of(new Motive(
                    "TASTE",
                    "SOURDOUGH",
                    "the bread is to taste of more than flour",
                    List.of("Rye is eaten for its taste"),
                    List.of("rye-1"),
                    List.of(RYE))),
            List.of(remark("a day of time remains", "time-1")),
            questions(),
            List.of(remark(
                    "A young starter is weak: until it doubles within four hours it raises no bread.", "time-1")),
            List.of(remark("Feed the starter tonight.", "close-1", "time-1")),
            "Bread only: cakes are another matter.",
            statements(),
            trace(),
            ordered("flour.grams", 700, "flour.kind", "RYE", "guests.vegan", true, "guests.wishes", "a \"dark\" loaf"),
            ordered("SOURDOUGH", "sourdough", "YEAST", "baker's yeast", "REQUIRED", "decisive"),
            BAKING);

    static final Advice NOTHING = new Advice(
            "ASK_MORE",
            "Too little is known to recommend anything.",
            new Decision(1, "Nothing to go on", List.of(), List.of()),
            ordered("SOURDOUGH", 0, "YEAST", 0),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "",
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(),
            BAKING);

    static final Advice HOSTILE = new Advice(
            "ASK_MORE",
            "Red \u001b[31malert\u0007, \u202egnp.exe, clear\u009b2J\nand a new line",
            new Decision(1, "Nothing to go on", List.of(), List.of()),
            Map.of(),
            List.of(),
            List.of(),
            List.of(new Motive(
                    "TASTE",
                    "SOURDOUGH",
                    "as told",
                    List.of("As told"),
                    List.of(),
                    List.of(new Because("guests.wishes", "\u001b]0;title\u0007", "wishes != null")))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "",
            Map.of(),
            List.of(),
            ordered("guests.wishes", "\u001b]0;title\u0007"),
            Map.of(),
            BAKING);

    private SampleAdvices() {}

    private static List<Argument> arguments() {
        return List.of(
                new Argument(
                        "rye-1",
                        List.of("Rye flour calls for sourdough"),
                        "SOURDOUGH",
                        "FOR",
                        "REQUIRED",
                        "FLOUR",
                        true,
                        "SOURDOUGH",
                        4,
                        List.of("rye-1"),
                        List.of(GRAMS, RYE, GRAMS_BOUND)),
                new Argument(
                        "time-1",
                        List.of("Yeast bread is stale tomorrow"),
                        "YEAST",
                        "AGAINST",
                        "TYPICAL",
                        "KEEPING_TIME",
                        true,
                        "SOURDOUGH",
                        2,
                        List.of("time-1"),
                        List.of(RYE)),
                new Argument(
                        "time-2",
                        List.of(
                                "Yeast is quick",
                                "A short evening is enough for a dough raised with yeast, which nobody says of rye"),
                        "YEAST",
                        "FOR",
                        "POSSIBLE",
                        "FLOUR",
                        false,
                        null,
                        0,
                        List.of("time-1", "rye-1"),
                        List.of(STARTER)));
    }

    private static List<Requirement> requirements() {
        return List.of(
                new Requirement(
                        "FLOUR",
                        "SOURDOUGH",
                        "MET",
                        "at least 500 grams of flour",
                        "flour.grams",
                        List.of("Half a kilogram of flour is enough"),
                        List.of("rye-1"),
                        List.of(GRAMS)),
                new Requirement(
                        "TIME",
                        "SOURDOUGH",
                        "UNKNOWN",
                        "a day of time",
                        "kitchen.hours",
                        List.of("Whether there is time is not known"),
                        List.of("time-1"),
                        List.of(HOURS)),
                new Requirement(
                        "OVEN",
                        "YEAST",
                        "FAILED",
                        "an oven",
                        "kitchen.oven",
                        List.of("Yeast needs an oven"),
                        List.of(),
                        List.of()));
    }

    private static List<Question> questions() {
        return List.of(
                new Question("kitchen.hours", "How many hours do you have?", List.of(), "hours", List.of("Ask")),
                new Question(
                        "kitchen.starter", "Do you keep a starter?", List.of("true", "false"), null, List.of("Ask")),
                new Question("guests.name", "Who comes?", List.of(), null, List.of("Ask")));
    }

    private static Map<String, CitedStatement> statements() {
        return ordered(
                "rye-1", new CitedStatement("Flour", "Rye rises by acid, so it calls for sourdough."),
                "time-1", new CitedStatement("Time: Patience", "Sourdough takes a day; yeast takes an evening."),
                "close-1", new CitedStatement("Conclusion", "Choose what the scale says."),
                "trace-1", new CitedStatement("Weights", "A kilogram is a thousand grams."));
    }

    private static List<TraceStep> trace() {
        Condition grams = new Condition("grams >= 500", "grams", 700);
        return List.of(
                new TraceStep(
                        1,
                        "More than half a kilogram is much flour",
                        "terms.drl",
                        12,
                        List.of("trace-1"),
                        List.of(
                                new Stated("flour", List.of(grams, new Condition("kind == RYE", "kind", "RYE"))),
                                new Stated("kitchen", List.of())),
                        List.of(new Concluded("Supply", ordered("level", "MUCH", "note", null)))),
                new TraceStep(
                        2,
                        "Sum of one side",
                        "verdict.drl",
                        40,
                        List.of(),
                        List.of(
                                new Derived(1, "Supply", List.of(new Condition("level == MUCH", "level", "MUCH"))),
                                new Presence(false, "Counted with side == SOURDOUGH"),
                                new Presence(true, "Flour with grams > 0"),
                                new Accumulated(
                                        "accumulate( Counted( $w : weight ); $sum : sum( $w ) )",
                                        List.of(1),
                                        ordered("$sum", 6))),
                        List.of(new Concluded("Balance", ordered("approach", "SOURDOUGH", "weight", 6)))));
    }

    private static Remark remark(String text, String... statements) {
        return new Remark(text, List.of("A rule that says so"), List.of(statements), List.of(RYE));
    }

    /** Keys and values in turn. */
    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> ordered(Object... keysAndValues) {
        Map<String, V> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], (V) keysAndValues[i + 1]);
        }
        return map;
    }
}
