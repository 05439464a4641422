package dev.tuningadvisor.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/rule-language.md} says is so. */
class RuleLanguageTest {

    private static final Path PAGE = Path.of("docs/rule-language.md");

    @Test
    void codes_areListedWithTheirMeaning() throws IOException {
        List<String> expected = Arrays.stream(RuleCode.values())
                .map(code -> "| `" + code.code() + "` | " + code.meaning() + " |")
                .toList();

        String table = Files.readString(PAGE).split("\\| code \\| what is wrong \\|\n\\|---\\|---\\|\n")[1];

        assertThat(table.lines()).containsExactlyElementsOf(expected);
    }

    @Test
    void examples_canBeRead() throws IOException {
        List<String> examples = Pattern.compile("```drl\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(examples)
                .hasSizeGreaterThan(5)
                .allSatisfy(example -> assertThat(RuleParser.parse(new RuleSource("example.drl", whole(example)))
                                .problems())
                        .isEmpty());
    }

    private static String whole(String example) {
        if (example.startsWith("insert")) {
            return "rule \"r\"\nwhen\n    A()\nthen\n    " + example + "end\n";
        }
        boolean statement = example.startsWith("declare") || example.startsWith("rule") || example.startsWith("//");
        return statement ? example : "rule \"r\"\nwhen\n" + example + "then\n    insert( new A() );\nend\n";
    }
}
