package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsReaderTest {

    private static final String JSON = """
            {
              "$schema": "../facts.schema.json",
              "operation": { "responseTime": "real-time", "share": 1e1, "balance": -0 },
              "data": { "labelQuality": "High", "labeledExamples": 1800, "taskSpecific": false },
              "project": { "domain": null, "name": "a \\u001b[1m chat" }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void statedValues_comeInTheOrderOfTheVocabulary_inCanonicalForm() {
        Facts facts = READER.read("chat.json", JSON);

        assertThat(facts.source()).isEqualTo("chat.json");
        assertThat(facts.values())
                .containsExactly(
                        entry("project.name", "a \u001b[1m chat"),
                        entry("data.labeledExamples", 1800),
                        entry("data.labelQuality", "HIGH"),
                        entry("data.taskSpecific", false),
                        entry("operation.responseTime", "REAL_TIME"),
                        entry("operation.share", 10),
                        entry("operation.balance", 0));
    }

    @Test
    void everyRoute_readsTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("chat.json"), JSON);
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);

        Facts expected = READER.read(file.toString(), JSON);

        assertThat(READER.read(file)).isEqualTo(expected);
        assertThat(READER.read(file.toString(), bytes)).isEqualTo(expected);
        assertThat(READER.read(file.toString(), new ByteArrayInputStream(bytes)))
                .isEqualTo(expected);
    }

    @Test
    void map_readsAsTheJsonItStandsFor() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("labeledExamples", 1800L);
        data.put("labelQuality", "high");
        data.put("taskSpecific", null);

        Facts facts = READER.read("request", Map.of("data", data));

        assertThat(facts)
                .isEqualTo(
                        READER.read("request", "{\"data\": {\"labeledExamples\": 1800, \"labelQuality\": \"HIGH\"}}"));
    }

    @Test
    void nullAndAbsent_areBothUnknown() {
        List<String> documents =
                List.of("{}", "{\"data\": null}", "{\"data\": {}}", "{\"data\": {\"taskSpecific\": null}}");

        List<Map<String, Object>> values = documents.stream()
                .map(json -> READER.read("empty", json).values())
                .toList();

        assertThat(values).allMatch(Map::isEmpty);
    }

    @Test
    void byteOrderMark_isSkipped() {
        assertThat(READER.read("marked", "\ufeff{}".getBytes(StandardCharsets.UTF_8))
                        .values())
                .isEmpty();
        assertThat(READER.read("marked", "\ufeff{}").values()).isEmpty();
    }
}
