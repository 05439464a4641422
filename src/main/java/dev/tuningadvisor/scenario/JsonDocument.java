package dev.tuningadvisor.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.tuningadvisor.facts.FactsFault;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON text into values that know where they stand. */
final class JsonDocument {

    /** Scenarios are seven levels deep at most; what is deeper is an accident or an attack. */
    private static final int DEPTH = 64;

    private static final String SYNTAX = FactsFault.SYNTAX.code();

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private final FactsReader factsReader;
    private final ScenarioProblems problems;

    JsonDocument(FactsReader factsReader, ScenarioProblems problems) {
        this.factsReader = factsReader;
        this.problems = problems;
    }

    /** The document; empty, with a problem, when the text is not JSON. Repeated keys are problems, the first counts. */
    Optional<JsonValue> read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return read(parser, text);
        } catch (IOException e) {
            // A text in memory is always readable.
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonValue> read(JsonParser parser, String text) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add("empty-document", "the document is empty", "write { \"scenarios\": [ ] }");
                return Optional.empty();
            }
            JsonValue document = value(parser, "");
            if (parser.nextToken() != null) {
                String fault = at(parser.currentTokenLocation()) + "something follows the end of the document";
                problems.add("trailing-text", fault, "remove what follows it");
            }
            return Optional.of(document);
        } catch (StreamConstraintsException e) {
            String fault = at(parser.currentLocation()) + "nested or long beyond what a scenario needs";
            problems.add("too-deep", fault, null);
        } catch (JsonProcessingException e) {
            reportSyntax(text, e.getLocation());
        }
        return Optional.empty();
    }

    // Facts are JSON too, and their reader has the words for what is not; it reports that before anything else.
    private void reportSyntax(String text, JsonLocation location) {
        try {
            factsReader.read(problems.file(), text);
        } catch (FactsException wrong) {
            Problem first = wrong.problems().get(0);
            if (first.code().equals(SYNTAX)) {
                problems.add(SYNTAX, first.fault(), first.help());
                return;
            }
        }
        problems.add(SYNTAX, at(location) + "this is not JSON", null);
    }

    private JsonValue value(JsonParser parser, String pointer) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        Object value =
                switch (token) {
                    case START_OBJECT -> members(parser, pointer);
                    case START_ARRAY -> elements(parser, pointer);
                    case VALUE_STRING -> parser.getText();
                    case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getText());
                    default -> null;
                };
        return new JsonValue(value, pointer, line);
    }

    private Map<String, JsonValue> members(JsonParser parser, String pointer) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            JsonValue member =
                    value(parser, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
            if (members.putIfAbsent(key, member) != null) {
                problems.add(member, "repeated-key", "`" + key + "` is stated twice", "keep one of them");
            }
        }
        return members;
    }

    private List<JsonValue> elements(JsonParser parser, String pointer) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, pointer + "/" + elements.size()));
        }
        return elements;
    }

    private static String at(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }
}
