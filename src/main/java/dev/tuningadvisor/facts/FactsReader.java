package dev.tuningadvisor.facts;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.Vocabulary.Field;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads facts strictly against a vocabulary. Immutable and safe to share between threads.
 *
 * <p>A document is one JSON object (RFC 8259, UTF-8, at most {@value FactsLimits#DOCUMENT_BYTES} bytes) with an object
 * per type and a value per field. What is absent or {@code null} is unknown. {@code $schema} may stand at the top and
 * is ignored. An enum takes its constants in either case of the letters from A to Z, with {@code -} or {@code _}; an
 * integer takes every JSON number whose value is whole and within 32 bits ({@code 1e3}, {@code 1000.0}); a text takes
 * any text of at most {@value FactsLimits#TEXT} characters, control characters too: whoever shows it makes it safe.
 *
 * <p>Each method throws {@link FactsException} with all problems of the document, in its order and each at its JSON
 * pointer; their codes are those of {@link FactsFault}. After a syntax error there is only that one.
 */
public final class FactsReader {

    private final Vocabulary vocabulary;
    private final FactNames names;

    public FactsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new FactNames(vocabulary);
    }

    /** Reads a file; the source of the facts is the path as given. */
    public Facts read(Path file) {
        String source = file.toString();
        return read(source, new DocumentText(source).of(file), Map.of());
    }

    /** Reads JSON text. */
    public Facts read(String source, String json) {
        return read(source, new DocumentText(source).of(json), Map.of());
    }

    /** Reads JSON as UTF-8. */
    public Facts read(String source, byte[] json) {
        return read(source, new DocumentText(source).of(json), Map.of());
    }

    /** Reads JSON as UTF-8, to the end or the limit; does not close the stream. */
    public Facts read(String source, InputStream json) {
        return read(source, new DocumentText(source).of(json), Map.of());
    }

    /**
     * Reads a map of maps as the JSON it stands for: texts, {@code Boolean}, null, and the number classes of
     * {@code java.lang} and {@code java.math}. Anything else, a Java enum constant too, is a problem.
     */
    public Facts read(String source, Map<String, ?> facts) {
        MapText text = new MapText(source);
        return read(source, new DocumentText(source).of(text.of(facts)), text.notJson());
    }

    private Facts read(String source, String text, Map<String, String> notJson) {
        Map<String, Object> read = new DocumentReader(names, source, text, notJson).read();
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (Field field : vocabulary.fields()) {
            Object value = read.get(field.path());
            if (value != null) {
                ordered.put(field.path(), value);
            }
        }
        return new Facts(source, ordered);
    }
}
