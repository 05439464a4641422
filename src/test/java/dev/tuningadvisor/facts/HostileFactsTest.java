package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFactsTest {

    @TempDir
    Path folder;

    @Test
    void depthBomb_isRefused() {
        String message = ": more than 64 levels of nesting\n  help: facts are two levels deep";

        assertThat(read("[".repeat(100_000))).hasMessage("bomb: line 1, column 66" + message);
        assertThat(read("{\"data\": " + "{\"a\":".repeat(100_000)))
                .hasMessage("bomb: line 1, column 326" + message)
                .extracting(HostileFactsTest::codes)
                .isEqualTo("too-deep");
    }

    @Test
    void documentAboveTheLimit_isRefusedAndNotReadToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("large.json"), " ".repeat(2_000_000) + "{}");
        ByteArrayInputStream stream = new ByteArrayInputStream(new byte[2_000_000]);
        String message = ": this is larger than 1 MB\n  help: facts of one project take a few kB";

        FactsException ofFile = catchThrowableOfType(FactsException.class, () -> READER.read(file));
        FactsException ofStream = catchThrowableOfType(FactsException.class, () -> READER.read("large", stream));

        assertThat(ofFile).hasMessage(file + message);
        assertThat(ofStream).hasMessage("large" + message);
        assertThat(stream.available()).isEqualTo(2_000_000 - 1_000_001);
    }

    @Test
    void limit_countsBytesOfUtf8() {
        String atTheLimit = "{}" + " ".repeat(999_998);
        String aboveInBytes = "{\"project\": {\"name\": \"" + "ä".repeat(500_000) + "\"}}";

        assertThat(READER.read("large", atTheLimit).values()).isEmpty();
        assertThat(codes(read(atTheLimit + " "))).isEqualTo("too-large");
        assertThat(codes(read(aboveInBytes))).isEqualTo("too-large");
    }

    static Stream<Arguments> encodings() {
        String utf16 = "this is UTF-16, and facts are read as UTF-8";
        byte[] latin1 = "{\"project\": {\"name\": \"ä\"}}".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                arguments("{}".getBytes(StandardCharsets.UTF_16), utf16),
                arguments("{}".getBytes(StandardCharsets.UTF_16LE), utf16),
                arguments("{}".getBytes(StandardCharsets.UTF_16BE), utf16),
                arguments(latin1, "byte 22 (0xE4) is not UTF-8"),
                arguments(new byte[] {'{', '}', (byte) 0xc3}, "byte 2 (0xC3) is not UTF-8"),
                arguments(new byte[] {(byte) 0xc0, (byte) 0x80}, "byte 0 (0xC0) is not UTF-8"),
                arguments(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}, "byte 1 (0xED) is not UTF-8"));
    }

    @ParameterizedTest
    @MethodSource
    void encodings(byte[] bytes, String fault) {
        FactsException exception = catchThrowableOfType(FactsException.class, () -> READER.read("bytes", bytes));

        assertThat(exception).hasMessage("bytes: " + fault + "\n  help: save the file as UTF-8");
        assertThat(codes(exception)).isEqualTo("wrong-encoding");
    }

    @Test
    void emptyDocument_isNotAnEmptyObject() {
        String message = "bomb: the document is empty\n  help: write {} when nothing is known";

        assertThat(read("")).hasMessage(message);
        assertThat(read(" \r\n\t")).hasMessage(message);
        assertThat(read("\ufeff")).hasMessage(message);
        assertThat(codes(read(""))).isEqualTo("empty-document");
    }

    @Test
    void longNames_areShownShort() {
        String name = "n".repeat(400_000);

        FactsException exception = read("{\"" + name + "\": 1, \"data\": {\"" + name + "\": 1}}");

        String shown = "n".repeat(60) + "…";
        assertThat(exception).hasMessage("""
                        bomb#/%1$s: there is no type `%1$s`
                          help: write one of `project`, `data`, `operation`
                        bomb#/data/%1$s: `data` has no field `%1$s`
                          help: write one of `labeledExamples`, `labelQuality`, `taskSpecific`""".formatted(shown));
    }

    @Test
    void charactersThatATerminalObeys_areShownAsEscapes() {
        FactsException exception = read("{\"\\u001b[2J\\n\": 1, \"data\": {\"labelQuality\": \"\\u202eHGIH\\ud800\"}}");

        assertThat(exception).hasMessage("""
                        bomb#/\\u001b[2J\\u000a: there is no type `\\u001b[2J\\u000a`
                          help: write one of `project`, `data`, `operation`
                        bomb#/data/labelQuality: `\\u202eHGIH\\ud800` is not a Quality
                          help: write one of LOW, MIXED, HIGH""");
    }

    @Test
    void longNumber_costsNoTimeAndIsShownShort() {
        FactsException exception = read("{\"data\": {\"labeledExamples\": " + "9".repeat(900_000) + "}}");

        assertThat(exception)
                .hasMessage("bomb#/data/labeledExamples: the number `" + "9".repeat(60)
                        + "…` has more than 100 characters\n"
                        + "  help: write a whole number (labeled input-output pairs), or null when it is unknown");
    }

    @Test
    void manyProblems_areListedUpToALimit() {
        String json = IntStream.range(0, 30_000)
                .mapToObj(number -> "\"labeledExample" + number + "\": 1")
                .collect(Collectors.joining(", ", "{", "}"));

        FactsException exception = read(json);

        assertThat(exception.problems()).hasSize(101);
        assertThat(exception.problems().get(100))
                .hasToString("bomb: there are more than 100 problems, the rest is not listed");
        assertThat(exception.problems().get(100).code()).isEqualTo("too-many-problems");
    }

    @Test
    void syntaxError_isTheOnlyProblemAfterManyToo() {
        String json = "{" + "\"a\": 1, ".repeat(1_000) + "}";

        assertThat(codes(read(json))).isEqualTo("syntax");
    }

    @Test
    void missingFileAndFolder_areNamed() {
        Path missing = folder.resolve("missing.json");

        FactsException ofMissing = catchThrowableOfType(FactsException.class, () -> READER.read(missing));
        FactsException ofFolder = catchThrowableOfType(FactsException.class, () -> READER.read(folder));

        assertThat(ofMissing)
                .hasMessage(missing + ": there is no such file\n  help: check the name, and the folder you are in");
        assertThat(codes(ofMissing)).isEqualTo("not-found");
        assertThat(ofFolder).hasMessage(folder + ": this is a folder\n  help: name a facts file in it");
        assertThat(codes(ofFolder)).isEqualTo("not-a-file");
    }

    @Test
    void brokenStream_isReported() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        FactsException exception = catchThrowableOfType(FactsException.class, () -> READER.read("request", broken));

        assertThat(exception).hasMessage("request: reading stopped before the end");
        assertThat(codes(exception)).isEqualTo("unreadable");
    }

    private static FactsException read(String json) {
        return catchThrowableOfType(FactsException.class, () -> READER.read("bomb", json));
    }

    private static String codes(FactsException exception) {
        return exception.problems().stream().map(Problem::code).collect(Collectors.joining(" "));
    }
}
