package dev.tuningadvisor.rules.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.rules.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class RandomEditsTest {

    private static final Path RULES = Path.of("src/test/resources/dev/tuningadvisor/rules/gate/tea/verdict.drl");

    @Property(tries = 200)
    void editedRules_areReadOrRefusedWithinTheFile(
            @ForAll @IntRange(max = 100) int where,
            @ForAll @IntRange(max = 40) int deleted,
            @ForAll
                    @StringLength(max = 8)
                    @Chars({
                        ' ', '\n', '(', ')', '"', ',', ';', ':', '$', '=', '<', '&', '|', '@', '{', '}', '/', '*', '!',
                        '.', 'a', '1'
                    })
                    String inserted)
            throws IOException {
        String text = Files.readString(RULES);
        int start = text.length() * where / 100;
        int end = Math.min(text.length(), start + deleted);
        String edited = text.substring(0, start) + inserted + text.substring(end);

        ParseResult result = RuleParser.parse(new RuleSource("edited.drl", edited));

        assertThat(result.file() == null).isEqualTo(!result.problems().isEmpty());
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(((Place.InFile) problem.place()).line())
                        .isBetween(
                                1, (int) edited.chars().filter(c -> c == '\n').count() + 1));
    }
}
