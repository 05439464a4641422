package dev.tuningadvisor.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of one thing: "labeled examples", "1,000 or more".
 *
 * @param key equal for what is said of the same thing; null where several things are spoken of in one
 * @param subject the thing; empty where {@code key} is null
 * @param value what is said of it
 * @param least least whole number it may be; null without such a bound
 * @param most greatest whole number it may be; null without such a bound
 */
record Said(String key, Phrase subject, Phrase value, Long least, Long most) {

    /** Begins what is said of a thing that is only given a name, for conditions below to speak of it. */
    static final String CALLED = "called ";

    static Said of(String key, Phrase subject, Phrase value) {
        return new Said(key, subject, value, null, null);
    }

    static Said whole(Phrase phrase) {
        return new Said(null, Phrase.EMPTY, phrase, null, null);
    }

    static Said atLeast(String key, Phrase subject, Phrase value, long least) {
        return new Said(key, subject, value, least, null);
    }

    static Said atMost(String key, Phrase subject, Phrase value, long most) {
        return new Said(key, subject, value, null, most);
    }

    Phrase phrase() {
        return key == null
                ? value
                : subject.then(value.text().startsWith(CALLED) ? " " : ": ").then(value);
    }

    private boolean sameSubject(Said other) {
        return key != null && key.equals(other.key);
    }

    /** Whether all speak of the same one thing. */
    static boolean ofOneSubject(List<Said> all) {
        return all.stream().allMatch(all.get(0)::sameSubject);
    }

    /** What holds together: of each thing in one. */
    static List<Said> together(List<Said> all) {
        List<Said> merged = new ArrayList<>();
        for (Said next : all) {
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                if (merged.get(i).sameSubject(next)) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(next);
            } else {
                merged.set(same, merged.get(same).and(next));
            }
        }
        return merged;
    }

    private Said and(Said other) {
        Long from = Stream.of(this, other)
                .map(Said::least)
                .filter(bound -> bound != null)
                .findFirst()
                .orElse(null);
        Long to = Stream.of(this, other)
                .map(Said::most)
                .filter(bound -> bound != null)
                .findFirst()
                .orElse(null);
        boolean range = from != null && to != null && from <= to && (least == null) != (other.least == null);
        if (!range) {
            return of(key, subject, value.then(", ").then(other.value));
        }
        String words = from.equals(to) ? Names.literal(from) : Names.literal(from) + " to " + Names.literal(to);
        return of(key, subject, Phrase.strong(words));
    }
}
