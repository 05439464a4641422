package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One example of every kind of fault, as its author sees it. */
class FactsFaultTest {

    private static final Map<FactsFault, ThrowingCallable> EXAMPLES = new EnumMap<>(FactsFault.class);

    static {
        EXAMPLES.put(FactsFault.NOT_FOUND, () -> READER.read(Path.of("missing.json")));
        EXAMPLES.put(FactsFault.NOT_A_FILE, () -> READER.read(Path.of("src")));
        EXAMPLES.put(FactsFault.UNREADABLE, () -> READER.read("request", closedStream()));
        json(FactsFault.TOO_LARGE, " ".repeat(1_000_001));
        EXAMPLES.put(
                FactsFault.WRONG_ENCODING, () -> READER.read("chat.json", "{}".getBytes(StandardCharsets.UTF_16LE)));
        json(FactsFault.EMPTY_DOCUMENT, " ");
        json(FactsFault.SYNTAX, "{\"data\": {},}");
        json(FactsFault.TRAILING_TEXT, "{} {}");
        json(FactsFault.TOO_DEEP, "[".repeat(65));
        EXAMPLES.put(FactsFault.NOT_JSON, () -> READER.read("map", Map.of("data", Map.of("taskSpecific", Double.NaN))));
        json(FactsFault.REPEATED_KEY, "{\"data\": {}, \"data\": {}}");
        json(FactsFault.UNKNOWN_TYPE, "{\"dta\": {}}");
        json(FactsFault.UNKNOWN_FIELD, "{\"data\": {\"labledExamples\": 1}}");
        json(FactsFault.WRONG_NESTING, "{\"data\": []}");
        json(FactsFault.WRONG_KIND, "{\"data\": {\"labeledExamples\": \"1800\"}}");
        json(FactsFault.UNKNOWN_VALUE, "{\"data\": {\"labelQuality\": \"hihg\"}}");
        json(FactsFault.OUT_OF_RANGE, "{\"data\": {\"labeledExamples\": -1}}");
        json(FactsFault.TOO_LONG, "{\"project\": {\"name\": \"" + "x".repeat(10_001) + "\"}}");
        json(FactsFault.INVALID_TEXT, "{\"project\": {\"name\": \"\\udc00\"}}");
        json(FactsFault.TOO_MANY_PROBLEMS, "{\"data\": [], " + "\"data\": null, ".repeat(100) + "\"data\": {}}");
    }

    private static final String MESSAGES = """
            not-found           missing.json: there is no such file
                                  help: check the name, and the folder you are in
            not-a-file          src: this is a folder
                                  help: name a facts file in it
            unreadable          request: reading stopped before the end
            too-large           chat.json: this is larger than 1 MB
                                  help: facts of one project take a few kB
            wrong-encoding      chat.json: this is UTF-16, and facts are read as UTF-8
                                  help: save the file as UTF-8
            empty-document      chat.json: the document is empty
                                  help: write {} when nothing is known
            syntax              chat.json: line 1, column 13: nothing follows the comma before `}`
                                  help: remove the comma
            trailing-text       chat.json: line 1, column 4: something follows the end of the document
                                  help: a facts document is one JSON object: remove what follows it
            too-deep            chat.json: line 1, column 66: more than 64 levels of nesting
                                  help: facts are two levels deep
            not-json            map#/data/taskSpecific: `NaN` is no number in JSON
                                  help: put a text, a whole number, true, false, null or a map with text keys
            repeated-key        chat.json#/data: `data` is stated twice
                                  help: keep one of them
            unknown-type        chat.json#/dta: there is no type `dta`
                                  help: did you mean `data`?
            unknown-field       chat.json#/data/labledExamples: `data` has no field `labledExamples`
                                  help: did you mean `labeledExamples`?
            wrong-nesting       chat.json#/data: expected an object, found an array
                                  help: write { } around the fields of `data`
            wrong-kind          chat.json#/data/labeledExamples: expected an integer, found the text `1800`
                                  help: write 1800 without quotes
            unknown-value       chat.json#/data/labelQuality: `hihg` is not a Quality
                                  help: write one of LOW, MIXED, HIGH; did you mean HIGH?
            out-of-range        chat.json#/data/labeledExamples: `-1` is less than 0
                                  help: write a whole number of 0 or more
            too-long            chat.json#/project/name: the text `%s…` has more than 10000 characters
                                  help: shorten it
            invalid-text        chat.json#/project/name: the text `\\udc00` has half a surrogate pair
                                  help: write the character itself, or both halves
            too-many-problems   chat.json: there are more than 100 problems, the rest is not listed
            """.formatted("x".repeat(60));

    @Test
    void everyKindOfFault_hasItsCodeAndItsWords() {
        StringBuilder seen = new StringBuilder();
        for (FactsFault fault : FactsFault.values()) {
            List<Problem> problems = catchThrowableOfType(FactsException.class, EXAMPLES.get(fault))
                    .problems();
            Problem last = problems.get(problems.size() - 1);
            seen.append("%-20s".formatted(last.code()))
                    .append(last.toString().replace("\n", "\n" + " ".repeat(20)))
                    .append('\n');
        }

        assertThat(seen).hasToString(MESSAGES);
        assertThat(EXAMPLES).containsOnlyKeys(FactsFault.values());
    }

    @Test
    void codes_areNamedAsTheirConstants() {
        assertThat(Arrays.stream(FactsFault.values()).map(FactsFault::code))
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"))
                .containsExactlyElementsOf(Arrays.stream(FactsFault.values())
                        .map(fault -> fault.name().toLowerCase().replace('_', '-'))
                        .toList());
    }

    private static void json(FactsFault fault, String json) {
        EXAMPLES.put(fault, () -> READER.read("chat.json", json));
    }

    private static InputStream closedStream() throws IOException {
        InputStream stream = InputStream.nullInputStream();
        stream.close();
        return stream;
    }
}
