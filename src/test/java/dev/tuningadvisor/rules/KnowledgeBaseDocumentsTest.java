package dev.tuningadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.problem.RulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseDocumentsTest {

    private static final String INFO = "{ \"name\": \"walk\", \"version\": \"1\", \"title\": \"Walk\" }";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRules() throws IOException {
        Files.writeString(folder.resolve("vocabulary.drl"), "package walk\n");
    }

    @Test
    void headingThatConcludesNothing_isToldApart() throws IOException {
        Files.writeString(folder.resolve("knowledge-base.json"), INFO);
        Files.writeString(folder.resolve("statements.json"), """
                [ { "id": "rain", "section": "Rain", "claim": "On rain.", "concludes": "nothing" },
                  { "id": "rain-1", "section": "Rain", "claim": "Rain is wet." } ]
                """);

        KnowledgeBaseDocuments documents = KnowledgeBaseDocuments.read(RulesFolder.read(folder));

        assertThat(documents.statements().values())
                .containsExactly(
                        new Statement("rain", "Rain", "On rain.", false),
                        new Statement("rain-1", "Rain", "Rain is wet.", true));
        assertThat(documents.title()).isEqualTo("Walk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                      | is not a JSON array
            [ 1 ]                   | has something else where an object should stand
            [ { "id": "a" } ]       | lacks a field in {id=a}
            [ { "id": 7 } ]         | cannot take `id`
            [ { "claims": "a" } ]   | cannot take `claims`
            [ ] [ ]                 | has text after its end
            [ { "id": "a", "section": "A", "claim": "b", "concludes": "much" } ] | cannot take `concludes` of `a`
            [ { "id": "a", "section": "A", "claim": "b" }, { "id": "a", "section": "A", "claim": "c" } ] | states `a` twice
            """)
    void statementsThatAreNot_areRefusedWithWhatIsWrong(String statements, String fault) throws IOException {
        Files.writeString(folder.resolve("knowledge-base.json"), INFO);
        Files.writeString(folder.resolve("statements.json"), statements);

        assertThatThrownBy(() -> KnowledgeBaseDocuments.read(RulesFolder.read(folder)))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining(folder + "/statements.json: " + fault);
    }

    @Test
    void brokenJson_isRefusedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("knowledge-base.json"), "{ \"name\": \"walk\",\n oops }");

        assertThatThrownBy(() -> KnowledgeBaseDocuments.read(RulesFolder.read(folder)))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("/knowledge-base.json: is not valid JSON at line 2, column 2");
    }

    @Test
    void missingFile_isNamed() throws IOException {
        Files.writeString(folder.resolve("knowledge-base.json"), INFO);

        assertThatThrownBy(() -> KnowledgeBaseDocuments.read(RulesFolder.read(folder)))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("/statements.json: is missing");
    }
}
