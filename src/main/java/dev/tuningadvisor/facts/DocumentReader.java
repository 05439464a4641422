package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.rules.Vocabulary.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads one document: the only way from JSON to values. Every instance reads once. */
final class DocumentReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            // Names come from strangers: none is kept beyond its document.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(FactsLimits.DEPTH)
                    // The size of the document bounds these; ValueReader has the finer limits, with a pointer.
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final FactNames names;
    private final String text;
    private final Map<String, String> notJson;
    private final Problems problems;
    private final ValueReader valueReader;
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param notJson what JSON cannot say and {@code text} therefore has as null: pointer and fault, from a map only
     */
    DocumentReader(FactNames names, String source, String text, Map<String, String> notJson) {
        this.names = names;
        this.text = text;
        this.notJson = notJson;
        this.problems = new Problems(source);
        this.valueReader = new ValueReader(problems);
    }

    /**
     * The stated values by path, in no order.
     *
     * @throws FactsException with every problem of the document
     */
    Map<String, Object> read() {
        if (text.isBlank()) {
            throw problems.only(FactsFault.EMPTY_DOCUMENT, "the document is empty", "write {} when nothing is known");
        }
        try (JsonParser parser = JSON.createParser(text)) {
            readDocument(parser);
        } catch (IOException e) {
            // A text in memory is always readable.
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
        return values;
    }

    private void readDocument(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            readRoot(parser);
        } catch (StreamConstraintsException e) {
            String where = SyntaxFault.at(text, parser.currentLocation().getCharOffset());
            String fault = where + "more than " + FactsLimits.DEPTH + " levels of nesting";
            throw problems.only(FactsFault.TOO_DEEP, fault, "facts are two levels deep");
        } catch (JsonProcessingException e) {
            SyntaxFault fault = SyntaxFault.of(
                    e.getLocation().getCharOffset(),
                    text,
                    parser.getParsingContext().inObject(),
                    parser.currentToken() == JsonToken.FIELD_NAME);
            throw problems.only(FactsFault.SYNTAX, fault.fault(), fault.help());
        }
        requireEnd(parser);
    }

    private void requireEnd(JsonParser parser) throws IOException {
        String where;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            where = SyntaxFault.at(text, parser.currentTokenLocation().getCharOffset());
        } catch (JsonProcessingException e) {
            where = SyntaxFault.at(text, e.getLocation().getCharOffset());
        }
        throw problems.only(
                FactsFault.TRAILING_TEXT,
                where + "something follows the end of the document",
                "a facts document is one JSON object: remove what follows it");
    }

    private void readRoot(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problems.add(
                    Pointer.ROOT,
                    FactsFault.WRONG_NESTING,
                    "expected an object, found " + Found.describe(parser),
                    "write { } around the facts");
            parser.skipChildren();
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            readKey(key, Pointer.to(Pointer.ROOT, key), seen, parser);
        }
    }

    private void readKey(String key, String pointer, Set<String> seen, JsonParser parser) throws IOException {
        boolean repeated = reportRepeated(seen, key, pointer);
        if (problems.full() || reportNotJson(pointer)) {
            parser.skipChildren();
            return;
        }
        if (names.hasType(key)) {
            readType(key, pointer, parser);
            return;
        }
        if (key.equals(FactNames.SCHEMA)) {
            requireText(pointer, parser);
        } else if (!repeated) {
            String fault = "there is no type " + Quoted.of(key);
            problems.add(pointer, FactsFault.UNKNOWN_TYPE, fault, names.helpForType(key));
        }
        parser.skipChildren();
    }

    private void requireText(String pointer, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            String fault = "expected the address of a schema, found " + Found.describe(parser);
            problems.add(pointer, FactsFault.WRONG_KIND, fault, "write a text in double quotes, or leave it out");
        }
    }

    private void readType(String key, String pointer, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            String fault = "expected an object, found " + Found.describe(parser);
            problems.add(pointer, FactsFault.WRONG_NESTING, fault, "write { } around the fields of `" + key + "`");
            parser.skipChildren();
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            readField(key, name, Pointer.to(pointer, name), seen, parser);
        }
    }

    private void readField(String key, String name, String pointer, Set<String> seen, JsonParser parser)
            throws IOException {
        boolean repeated = reportRepeated(seen, name, pointer);
        if (problems.full() || reportNotJson(pointer)) {
            parser.skipChildren();
            return;
        }
        Field field = names.field(key, name);
        if (field != null) {
            Object value = valueReader.read(field, pointer, parser);
            if (value != null) {
                values.put(field.path(), value);
            }
            return;
        }
        if (!repeated) {
            String fault = "`" + key + "` has no field " + Quoted.of(name);
            problems.add(pointer, FactsFault.UNKNOWN_FIELD, fault, names.helpForField(key, name));
        }
        parser.skipChildren();
    }

    private boolean reportRepeated(Set<String> seen, String name, String pointer) {
        boolean repeated = !seen.add(name);
        if (repeated) {
            problems.add(pointer, FactsFault.REPEATED_KEY, Quoted.of(name) + " is stated twice", "keep one of them");
        }
        return repeated;
    }

    private boolean reportNotJson(String pointer) {
        String fault = notJson.get(pointer);
        if (fault != null) {
            String help = "put a text, a whole number, true, false, null or a map with text keys";
            problems.add(pointer, FactsFault.NOT_JSON, fault, help);
        }
        return fault != null;
    }
}
