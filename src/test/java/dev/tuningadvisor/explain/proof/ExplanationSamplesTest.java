package dev.tuningadvisor.explain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.space.ProjectSpace;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ExplanationSamplesTest {

    private static final Proofs PROOFS = new Proofs(ProjectSpace.BASE, ProjectSpace.SESSION);
    private static final List<String> APPROACHES =
            List.of("FINE_TUNING", "IN_CONTEXT_LEARNING", "COMBINED", "MORE_INFORMATION_NEEDED");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void explanationsOfASample_fitTheirSchemaThePageAndXml(Path sample) throws IOException {
        Facts facts = new FactsReader(ProjectSpace.BASE.vocabulary()).read(sample);
        Schema schema = schema();

        for (Explanation explanation : explanations(facts)) {
            assertThat(schema.validate(explanation.toJson(), InputFormat.JSON)).isEmpty();
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(explanation.toSvg()))))
                    .doesNotThrowAnyException();
            assertThat(explanation.toMarkdown()).startsWith("# Why ");
            if (explanation.depth() != Depth.ENGINE) {
                assertThat(explanation.toText().lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            }
        }
    }

    private static List<Explanation> explanations(Facts facts) {
        List<Explanation> explanations = new ArrayList<>();
        for (Depth depth : Depth.values()) {
            explanations.add(PROOFS.why(facts, depth));
            APPROACHES.forEach(approach -> explanations.add(PROOFS.why(facts, approach, depth)));
        }
        for (String approach : APPROACHES) {
            explanations.add(PROOFS.whyNot(facts, approach));
            explanations.add(PROOFS.rather(facts, approach));
        }
        explanations.add(PROOFS.whyNot(facts, "when-ft-1"));
        return explanations;
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/dev/tuningadvisor/explanation.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
