package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tuningadvisor.problem.FactsException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapFactsTest {

    private static final String HELP =
            "\n  help: put a text, a whole number, true, false, null or a map with text keys";

    static List<Object> numbers() {
        return List.of(12, 12L, (short) 12, (byte) 12, 12.0, 12.0f, BigInteger.valueOf(12), new BigDecimal("1.2E+1"));
    }

    @ParameterizedTest
    @MethodSource
    void numbers(Object twelve) {
        Facts facts = READER.read("map", Map.of("data", Map.of("labeledExamples", twelve)));

        assertThat(facts.values()).containsOnly(Map.entry("data.labeledExamples", 12));
    }

    @Test
    void text_isWrittenAsIs() {
        String text = "a \"quoted\" \\ \u0000 \u001b 😀";

        Facts facts = READER.read("map", Map.of("project", Map.of("name", text)));

        assertThat(facts.values()).containsOnly(Map.entry("project.name", text));
    }

    @Test
    void whatJsonCannotSay_isReportedInItsPlace() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("labeledExamples", Double.NaN);
        data.put("labelQuality", DayOfWeek.MONDAY);
        data.put("taskSpecific", "yes");
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("data", data);
        facts.put("operation", new StringBuilder("text"));
        facts.put("project", nullKey());

        FactsException exception = read(facts);

        assertThat(exception)
                .hasMessage("map#/data/labeledExamples: `NaN` is no number in JSON" + HELP
                        + "\nmap#/data/labelQuality: JSON has no value for `java.time.DayOfWeek`" + HELP
                        + "\nmap#/data/taskSpecific: expected true or false, found the text `yes`"
                        + "\n  help: write true or false, or null when it is unknown"
                        + "\nmap#/operation: JSON has no value for `java.lang.StringBuilder`" + HELP
                        + "\nmap#/project/null: the key `null` is not a text" + HELP);
        assertThat(exception.problems())
                .extracting(problem -> problem.code())
                .containsExactly("not-json", "not-json", "wrong-kind", "not-json", "not-json");
    }

    @Test
    void listsAndArrays_areArrays() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("labelQuality", List.of("HIGH"));
        data.put("labeledExamples", new int[] {1});

        FactsException exception = read(Map.of("data", data));

        assertThat(exception).hasMessage("""
                        map#/data/labelQuality: expected a Quality, found an array
                          help: write one of LOW, MIXED, HIGH
                        map#/data/labeledExamples: expected an integer, found an array
                          help: write a whole number (labeled input-output pairs), or null when it is unknown""");
    }

    @Test
    void mapThatHoldsItself_isTooDeep() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("data", facts);

        assertThat(read(facts)).hasMessage("map: more than 64 levels of nesting\n  help: facts are two levels deep");
    }

    @Test
    void mapThatDoublesAtEachLevel_isTooLarge() {
        List<Map<String, Object>> levels = new ArrayList<>(List.of(Map.of("name", "x")));
        for (int level = 0; level < 60; level++) {
            Map<String, Object> last = levels.get(level);
            levels.add(Map.of("left", last, "right", last));
        }

        assertThat(read(levels.get(60)))
                .hasMessage("map: this is larger than 1 MB\n  help: facts of one project take a few kB");
    }

    private static Map<String, Object> nullKey() {
        Map<String, Object> map = new HashMap<>();
        map.put(null, "x");
        return map;
    }

    private static FactsException read(Map<String, ?> facts) {
        return catchThrowableOfType(FactsException.class, () -> READER.read("map", facts));
    }
}
