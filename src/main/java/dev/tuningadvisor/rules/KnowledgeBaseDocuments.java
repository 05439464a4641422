package dev.tuningadvisor.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two JSON files beside the rules: what the knowledge base is called, and what its guidance states. */
record KnowledgeBaseDocuments(String name, String version, String title, Map<String, Statement> statements) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    KnowledgeBaseDocuments {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    private static final String CONCLUDES = "concludes";
    private static final String NOTHING = "nothing";

    /**
     * Reads both files.
     *
     * @throws RulesException when one is missing or is not what it should be
     */
    static KnowledgeBaseDocuments read(RulesFolder folder) {
        Map<String, String> info = new JsonFile(folder, RulesFolder.INFO).object(List.of("name", "version", "title"));
        Map<String, Statement> statements = new LinkedHashMap<>();
        new JsonFile(folder, RulesFolder.STATEMENTS)
                .objects(List.of("id", "section", "claim"), List.of(CONCLUDES))
                .forEach(object -> {
                    Statement statement = statement(folder, object);
                    if (statements.put(statement.id(), statement) != null) {
                        throw fault(folder, RulesFolder.STATEMENTS, "states `" + statement.id() + "` twice", null);
                    }
                });
        return new KnowledgeBaseDocuments(info.get("name"), info.get("version"), info.get("title"), statements);
    }

    private static Statement statement(RulesFolder folder, Map<String, String> object) {
        String concludes = object.get(CONCLUDES);
        if (concludes != null && !concludes.equals(NOTHING)) {
            throw fault(
                    folder,
                    RulesFolder.STATEMENTS,
                    "cannot take `" + CONCLUDES + "` of `" + object.get("id") + "`",
                    "write \"" + NOTHING + "\" for a heading from which nothing follows, or leave it out");
        }
        return new Statement(object.get("id"), object.get("section"), object.get("claim"), concludes == null);
    }

    /** Ids of the statements, in the order of the guidance. */
    List<String> statementIds() {
        return List.copyOf(statements.keySet());
    }

    private static RulesException fault(RulesFolder folder, String path, String fault, String help) {
        return new RulesException(List.of(
                Problem.error(new Place.Whole(folder.name() + "/" + path), "knowledge-base-file", fault, help)));
    }

    /** One of the files, read strictly: objects of exactly the given text fields. */
    private record JsonFile(RulesFolder folder, String path) {

        Map<String, String> object(List<String> fields) {
            return parse(parser -> {
                parser.nextToken();
                return fields(parser, fields, List.of());
            });
        }

        List<Map<String, String>> objects(List<String> wanted, List<String> allowed) {
            return parse(parser -> {
                if (parser.nextToken() != JsonToken.START_ARRAY) {
                    throw fault(folder, path, "is not a JSON array", "write `[ { … }, … ]`");
                }
                List<Map<String, String>> objects = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    objects.add(fields(parser, wanted, allowed));
                }
                return objects;
            });
        }

        private <T> T parse(Reading<T> reading) {
            if (!folder.contents().containsKey(path)) {
                throw fault(folder, path, "is missing", "a rules folder holds `" + path + "` beside its rules");
            }
            try (JsonParser parser = JSON.createParser(folder.text(path))) {
                T result = reading.read(parser);
                if (parser.nextToken() != null) {
                    throw fault(folder, path, "has text after its end", null);
                }
                return result;
            } catch (JsonProcessingException syntax) {
                String where = syntax.getLocation() == null
                        ? ""
                        : " at line " + syntax.getLocation().getLineNr() + ", column "
                                + syntax.getLocation().getColumnNr();
                throw fault(folder, path, "is not valid JSON" + where + ": " + syntax.getOriginalMessage(), null);
            } catch (IOException impossible) {
                throw new IllegalStateException("text in memory can be read", impossible);
            }
        }

        private Map<String, String> fields(JsonParser parser, List<String> wanted, List<String> allowed)
                throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw fault(folder, path, "has something else where an object should stand", shape(wanted));
            }
            Map<String, String> found = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (!wanted.contains(name) && !allowed.contains(name) || parser.nextToken() != JsonToken.VALUE_STRING) {
                    throw fault(folder, path, "cannot take `" + name + "`", shape(wanted));
                }
                found.put(name, parser.getText());
            }
            if (!found.keySet().containsAll(wanted)) {
                throw fault(folder, path, "lacks a field in " + found, shape(wanted));
            }
            return found;
        }

        private static String shape(List<String> fields) {
            return "each object has the text fields " + String.join(", ", fields);
        }
    }

    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }
}
