package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheChoiceTest {

    private static final String FACTS = "facts-samples/empty.json";

    @TempDir
    private Path folder;

    @Test
    void option_namesTheFolder() throws IOException {
        CommandRun.advise("--cache", folder.resolve("kept").toString(), FACTS);

        assertThat(entries(folder.resolve("kept"))).isEqualTo(1);
    }

    @Test
    void variable_namesTheFolder() throws IOException {
        Map<String, String> variables =
                Map.of("TUNING_ADVISOR_CACHE", folder.resolve("kept").toString());

        CommandRun.at(CommandRun.HOME).with(variables).advise(FACTS);

        assertThat(entries(folder.resolve("kept"))).isEqualTo(1);
    }

    @Test
    void nothingNamed_keepsInTheUsersCache() throws IOException {
        Map<String, String> variables = Map.of("TUNING_ADVISOR_CACHE", "", "XDG_CACHE_HOME", folder.toString());

        CommandRun.at(CommandRun.HOME).with(variables).advise(FACTS);

        assertThat(entries(folder.resolve("tuning-advisor"))).isEqualTo(1);
    }

    @Test
    void off_keepsNothing() {
        Map<String, String> variables = Map.of("TUNING_ADVISOR_CACHE", "", "XDG_CACHE_HOME", folder.toString());

        CommandRun run = CommandRun.at(CommandRun.HOME).with(variables).advise("--cache", "off", FACTS);

        assertThat(run.code()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    private static long entries(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.count();
        }
    }
}
