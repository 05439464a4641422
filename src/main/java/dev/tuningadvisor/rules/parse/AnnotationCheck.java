package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which annotations there are, and what each of them takes. */
final class AnnotationCheck {

    private static final List<String> OF_FIELDS = List.of("question", "unit", "min", "max");
    private static final List<String> OF_RULES = List.of("cites");

    private final Reading reading;

    AnnotationCheck(Reading reading) {
        this.reading = reading;
    }

    void checkRule(List<Annotation> annotations) {
        checkNames(annotations, OF_RULES, "a rule has `@cites( { \"…\", \"…\" } )` and no other annotation");
        annotations.stream()
                .filter(annotation -> annotation.name().equals("cites"))
                .forEach(this::checkCites);
    }

    void checkField(List<Annotation> annotations) {
        checkNames(annotations, OF_FIELDS, "a field may have `@question`, `@unit`, `@min` and `@max`");
        for (Annotation annotation : annotations) {
            switch (annotation.name()) {
                case "question", "unit" -> checkText(annotation);
                case "min", "max" -> checkValue(annotation, Integer.class, "one whole number", "( 1 )");
                default -> {}
            }
        }
    }

    private void checkNames(List<Annotation> annotations, List<String> known, String help) {
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : annotations) {
            if (!known.contains(annotation.name())) {
                refuse(
                        annotation.span(),
                        "there is no annotation `@" + annotation.name() + "` here",
                        Nearest.find(annotation.name(), known)
                                .map(nearest -> "did you mean `@" + nearest + "`?")
                                .orElse(help));
            } else if (!seen.add(annotation.name())) {
                refuse(annotation.span(), "`@" + annotation.name() + "` stands twice", "keep one of the two");
            }
        }
    }

    private void checkCites(Annotation cites) {
        Set<Object> seen = new HashSet<>();
        if (!cites.inBraces() || cites.values().isEmpty()) {
            refuse(
                    cites.span(),
                    "`@cites` takes the ids of statements between `{` and `}`",
                    "write `@cites( { \"…\", \"…\" } )`");
        }
        for (Operand.Literal id : cites.values()) {
            if (!(id.value() instanceof String)) {
                refuse(id.span(), reading.quote(id.span()) + " is not the id of a statement", "write it in quotes");
            } else if (!seen.add(id.value())) {
                refuse(id.span(), reading.quote(id.span()) + " is cited twice", "keep one of the two");
            }
        }
    }

    private void checkText(Annotation annotation) {
        checkValue(annotation, String.class, "one text", "( \"…\" )");
        for (Operand.Literal text : annotation.values()) {
            // The engine copies the text into Java it generates, without the backslash.
            if (text.value() instanceof String value && value.contains("\"")) {
                refuse(text.span(), "an annotation's text has no `\"` within", "write single quotes within it");
            }
        }
    }

    private void checkValue(Annotation annotation, Class<?> kind, String takes, String form) {
        if (annotation.inBraces()
                || annotation.values().size() != 1
                || !kind.isInstance(annotation.values().get(0).value())) {
            refuse(
                    annotation.span(),
                    "`@" + annotation.name() + "` takes " + takes,
                    "write `@" + annotation.name() + form + "`");
        }
    }

    private void refuse(Span span, String fault, String help) {
        reading.refuse(RuleCode.BAD_ANNOTATION, span, fault, help);
    }
}
