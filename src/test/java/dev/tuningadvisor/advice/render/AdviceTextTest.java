package dev.tuningadvisor.advice.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTextTest {

    @Test
    void advice_with_everything_reads_as_expected() {
        assertThat(SampleAdvices.SOURDOUGH.toText()).isEqualTo(expected("sourdough.txt"));
    }

    @Test
    void trace_shows_each_step_with_place_values_and_conclusion() {
        String text = AdviceText.plain().withTrace().write(SampleAdvices.SOURDOUGH);

        assertThat(text).isEqualTo(expected("sourdough-trace.txt"));
    }

    @Test
    void empty_sections_are_left_out() {
        assertThat(AdviceText.plain().withTrace().write(SampleAdvices.NOTHING)).isEqualTo(expected("nothing.txt"));
    }

    @Test
    void characters_that_command_a_terminal_are_written_out() {
        assertThat(SampleAdvices.HOSTILE.toText()).isEqualTo(expected("hostile.txt"));
    }

    @Test
    void colors_add_only_escape_sequences() {
        String colored = AdviceText.plain().withColors().withTrace().write(SampleAdvices.SOURDOUGH);

        assertThat(colored).contains("\u001b[1mRecommendation: sourdough\u001b[0m\n");
        assertThat(colored.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(expected("sourdough-trace.txt"));
    }

    @Test
    void no_line_is_wider_than_80_columns() {
        assertThat(AdviceText.plain().withTrace().write(SampleAdvices.SOURDOUGH).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({"a\u001bb, a\\u001bb", "a\u0085b, a\\u0085b", "a\u2067b, a\\u2067b", "a\u007fb, a\\u007fb", "äé, äé"})
    void visible_text_writes_out_what_could_do_harm(String text, String visible) {
        assertThat(VisibleText.of(text)).isEqualTo(visible);
    }

    private static String expected(String name) {
        try (InputStream in = AdviceTextTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
