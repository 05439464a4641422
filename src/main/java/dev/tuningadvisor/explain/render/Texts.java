package dev.tuningadvisor.explain.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Every text of the explanations. They stand in {@code texts.properties} beside this class; another language is another
 * such file.
 */
public final class Texts {

    private static final Texts ENGLISH = new Texts("texts.properties");

    private final Properties texts = new Properties();

    private Texts(String file) {
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Texts english() {
        return ENGLISH;
    }

    /**
     * That text, with {@code {0}}, {@code {1}} and so on filled in.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text `" + key + "`");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text for one, or the one for any other number; the number is {@code {0}}. */
    public String count(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = String.format(Locale.ROOT, "%,d", number);
        System.arraycopy(values, 0, all, 1, values.length);
        return of(key + (number == 1 ? ".one" : ".many"), all);
    }

    /** How people call an approach; null is no recommendation. */
    String approach(String approach, Map<String, String> words) {
        return approach == null ? of("approach.none") : words.getOrDefault(approach, approach);
    }

    /** A fact that is to have one of some values, as {@code data.labeledExamples >= 100}. */
    String stated(String fact, String values) {
        return isBound(values) ? fact + " " + values : of("change.answer", fact, values);
    }

    /** The same in a condition, as {@code data.labeledExamples were 100 or more}. */
    String supposed(String fact, String values) {
        String number = values.substring(values.indexOf(' ') + 1);
        return !isBound(values)
                ? of("outlook.if", fact, values.replace("..", " to "))
                : of(values.startsWith(">") ? "outlook.least" : "outlook.most", fact, number);
    }

    private static boolean isBound(String values) {
        return values.startsWith(">= ") || values.startsWith("<= ");
    }

    /** A value as it is stated. */
    String value(Object value) {
        return value == null ? of("value.unknown") : String.valueOf(value);
    }
}
