package dev.tuningadvisor.scenario;

import dev.tuningadvisor.problem.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads values strictly: what is not of the kind wanted is a problem, and then there is no value. */
final class ValueReader {

    /** A longer list is not read; its author needs the nearest name instead. */
    private static final int LISTED = 12;

    private final ScenarioProblems problems;

    ValueReader(ScenarioProblems problems) {
        this.problems = problems;
    }

    Optional<String> text(JsonValue value) {
        if (value.value() instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        return mismatch(value, "a text", "write a text in double quotes");
    }

    Optional<Integer> number(JsonValue value) {
        try {
            if (value.value() instanceof BigDecimal number) {
                return Optional.of(number.intValueExact());
            }
        } catch (ArithmeticException e) {
            // Not whole, or beyond 32 bits: the same as any other mismatch.
        }
        return mismatch(value, "a whole number", "write a whole number, without quotes");
    }

    Optional<Boolean> flag(JsonValue value) {
        return value.value() instanceof Boolean flag
                ? Optional.of(flag)
                : mismatch(value, "true or false", "write true or false");
    }

    /**
     * A text that must be one of {@code names}.
     *
     * @param what what the names are, such as {@code rule}
     * @param names any text will do when there are none
     */
    Optional<String> name(JsonValue value, String what, Collection<String> names) {
        return text(value).filter(name -> names.isEmpty() || isKnown(name, value, what, names));
    }

    private boolean isKnown(String name, JsonValue at, String what, Collection<String> names) {
        boolean known = names.contains(name);
        if (!known) {
            String listed = names.size() <= LISTED ? "write one of " + String.join(", ", names) : null;
            String fault = "there is no " + what + " `" + name + "`";
            problems.add(at, "unknown-" + what, fault, Nearest.help(name, names, listed));
        }
        return known;
    }

    /** What {@code element} makes of each element of an array; nothing when it is no array. */
    <T> List<T> list(JsonValue value, Function<JsonValue, Optional<T>> element) {
        if (!value.isArray()) {
            mismatch(value, "an array", "write [ ] around the list");
        }
        List<T> list = new ArrayList<>();
        value.elements().forEach(item -> element.apply(item).ifPresent(list::add));
        return list;
    }

    /**
     * What {@code member} makes of each name and value of an object; nothing when it is no object.
     *
     * @param names the names it may have; any will do when there are none
     */
    <T> List<T> entries(
            JsonValue value, String what, Collection<String> names, BiFunction<String, JsonValue, Optional<T>> member) {
        if (!value.isObject()) {
            mismatch(value, "an object", "write { } around the list");
        }
        List<T> list = new ArrayList<>();
        value.members().forEach((name, at) -> {
            if (names.isEmpty() || isKnown(name, at, what, names)) {
                member.apply(name, at).ifPresent(list::add);
            }
        });
        return list;
    }

    /** Reports the members of an object that have none of these names; all is wrong with what is no object. */
    void onlyKeys(JsonValue value, Collection<String> keys) {
        if (!value.isObject()) {
            mismatch(value, "an object", "write { } around " + String.join(", ", keys));
        }
        value.members().forEach((key, member) -> {
            if (!keys.contains(key)) {
                String help = Nearest.help(key, keys, "write one of " + String.join(", ", keys));
                problems.add(member, "unknown-key", "there is no key `" + key + "` here", help);
            }
        });
    }

    private <T> Optional<T> mismatch(JsonValue value, String wanted, String help) {
        problems.add(value, "wrong-kind", "expected " + wanted + ", found " + value.describe(), help);
        return Optional.empty();
    }
}
