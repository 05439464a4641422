package dev.tuningadvisor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.VocabularyReader;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.RuleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsSamplesTest {

    private static final Vocabulary VOCABULARY = vocabulary();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FactsSchema.write(VOCABULARY, null, "Facts"));

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_readsAndSatisfiesTheSchema(Path sample) throws IOException {
        Facts facts = new FactsReader(VOCABULARY).read(sample);

        assertThat(facts.source()).isEqualTo(sample.toString());
        assertThat(SCHEMA.validate(Files.readString(sample), InputFormat.JSON)).isEmpty();
    }

    private static Vocabulary vocabulary() {
        try {
            Path file = Path.of("rules", "vocabulary.drl");
            RuleFile parsed = RuleParser.parse(new RuleSource("vocabulary.drl", Files.readString(file)))
                    .file();
            return VocabularyReader.read(parsed, parsed.enums());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
