package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.session.Needed;
import dev.tuningadvisor.session.Probe.Truth;
import java.util.List;
import java.util.stream.Collectors;

/** Every word of the explanations, in one place, so that another language can be put beside it. */
final class Texts {

    private Texts() {}

    static String question(Explanation.Question question, String subject) {
        return switch (question) {
            case WHY -> "Why " + subject + "?";
            case WHY_NOT -> "Why not " + subject + "?";
            case RATHER_THAN -> "Why not " + subject + " instead?";
        };
    }

    static String quoted(String rule) {
        return "\"" + rule + "\"";
    }

    static String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> "met";
            case FALSE -> "fails";
            case UNKNOWN -> "unknown";
            case NOT_REACHED, UNDECIDED -> "open";
        };
    }

    static String value(String fact, Object value) {
        return value == null ? fact + " is unknown" : fact + " = " + value;
    }

    static String where(Node node) {
        return node.step() > 0 ? "step " + node.step() + ", " + node.place() : node.place();
    }

    static String below() {
        return "could have been concluded by";
    }

    static String picture() {
        return "A tree: each line rests on the lines below it that are further to the right.";
    }

    static String heading(Explanation.Key key, String approach) {
        return switch (key) {
            case PROOF -> "What it rests on";
            case SUPPORT -> "What speaks for " + approach;
            case BESIDE -> "Fired too, but the proof does not rest on it";
            case DEFEAT -> "What was decided instead";
            case REQUIREMENTS -> "Requirements of " + approach + " that fail";
            case DIFFERENCE -> "What counts on either side, the largest difference first";
            case VERDICT -> "Rules that would have recommended " + approach + ", nearest first";
            case ARGUMENTS -> "Rules that would have argued for " + approach + ", nearest first";
            case RULE -> "What it asks for";
        };
    }

    static String recommended(String approach, int step, String summary) {
        return "Recommended is " + approach + ", decided in step " + step + ". " + summary;
    }

    static String notRecommended(String approach, String instead, int step, String summary) {
        return capitalized(approach) + " is not recommended. Step " + step + " decided for " + instead + ": " + summary;
    }

    static String isRecommended(String approach) {
        return capitalized(approach) + " is what is recommended; `advise why` says why.";
    }

    static String fired(String rule, List<Integer> steps) {
        return "\"" + rule + "\" fired, in " + (steps.size() == 1 ? "step " : "steps ") + joined(steps, " and ") + ".";
    }

    static String firedAlready(String rule, List<Integer> steps) {
        return fired(rule, steps) + " `advise why` shows its proof.";
    }

    static String silent(String rule, int missed) {
        return "\"" + rule + "\" did not fire: " + conditions(missed) + ".";
    }

    static String askWhyNot() {
        return " `advise why-not` shows which.";
    }

    static String nothingSpeaks() {
        return " Nothing that is stated speaks for it.";
    }

    static String conditions(int missed) {
        return missed == 1 ? "one condition fails" : missed + " conditions fail";
    }

    static String rather(String approach, String other, int step, String summary) {
        return capitalized(approach) + " rather than " + other + ": step " + step + " decided. " + summary;
    }

    static String recommends(String approach) {
        return "recommends " + approach;
    }

    static String balance(String approach, Object weight) {
        return approach + ": " + weight;
    }

    static String against(String side, int weight, String other, int otherWeight) {
        return weight + " for " + side + ", " + otherWeight + " for " + other;
    }

    static String argument(String strength, String direction, String approach) {
        return strength + " argument " + direction + " " + approach;
    }

    static String counts(int weight, String side) {
        return "; counts " + weight + (side == null ? "" : " for " + side);
    }

    static String notCounted() {
        return "; not counted: a stronger one of the same consideration is";
    }

    static String requirement(String state, String text) {
        return state + ": " + text;
    }

    static String seeStep(int step) {
        return "shown above, step " + step;
    }

    static String shownAbove() {
        return "shown above";
    }

    static String noneConcluded() {
        return "was not concluded";
    }

    static String present(String what) {
        return "there is " + ("AEIOU".indexOf(what.charAt(0)) < 0 ? "a " : "an ") + what;
    }

    static String absent(String what) {
        return "there is no " + what;
    }

    static String isDecided(int step, String rule) {
        return "there is one: \"" + rule + "\" concluded it, step " + step;
    }

    static String isStated() {
        return "the facts state it";
    }

    static String with(String type, List<String> conditions) {
        List<String> clear = conditions.stream()
                .map(condition -> condition.contains(" || ") ? "( " + condition + " )" : condition)
                .toList();
        return clear.isEmpty() ? type : type + " with " + joined(clear, " and ");
    }

    static String joinedPatterns(List<String> patterns) {
        return joined(patterns, " and ");
    }

    static String undecided() {
        return "cannot be decided here: it is computed over values that are unknown, or over too many";
    }

    static String notReached() {
        return "not reached: what it is compared with comes from a pattern above that found nothing";
    }

    static String unknown() {
        return "unknown";
    }

    /** {@code needs at least 1000, 900 more}. */
    static String needs(Needed needed) {
        return "needs " + value(needed) + margin(needed);
    }

    /** The same, with the name of the field: for parts of one condition. */
    static String needsOf(Needed needed) {
        return needed.field() + " " + value(needed) + margin(needed);
    }

    /** The same where the field is plain. */
    static String needsBare(Needed needed) {
        return value(needed) + margin(needed);
    }

    static String anyOf(List<String> parts) {
        return "needs " + String.join(", or ", parts);
    }

    private static String value(Needed needed) {
        if (needed.isUnknown()) {
            return "to be unknown";
        }
        List<String> values = needed.values().stream().map(String::valueOf).toList();
        return switch (needed.operator()) {
            case "<" -> "less than " + values.get(0);
            case "<=" -> "at most " + values.get(0);
            case ">" -> "more than " + values.get(0);
            case ">=" -> "at least " + values.get(0);
            default -> joined(values, " or ");
        };
    }

    private static String margin(Needed needed) {
        if (needed.margin() == null || needed.margin().signum() == 0) {
            return needed.nearest() == null && !needed.isUnknown() ? ", which no value can be" : "";
        }
        String margin = needed.margin().abs().stripTrailingZeros().toPlainString();
        return ", " + margin + (needed.margin().signum() > 0 ? " more" : " less");
    }

    static String joined(List<?> parts, String last) {
        List<String> texts = parts.stream().map(String::valueOf).toList();
        return texts.size() < 2
                ? String.join("", texts)
                : texts.stream().limit(texts.size() - 1).collect(Collectors.joining(", "))
                        + last
                        + texts.get(texts.size() - 1);
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
