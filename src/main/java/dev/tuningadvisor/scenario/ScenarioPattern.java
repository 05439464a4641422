package dev.tuningadvisor.scenario;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses scenarios by words of their name or file. Letters match in either case, {@code *} stands for any text.
 *
 * @param text as it was written
 */
public record ScenarioPattern(String text) {

    /**
     * Whether the name of that scenario, or its file, has the text in it.
     *
     * @param folder what was read; the names of folders above it do not count
     */
    public boolean matches(Scenario scenario, Path folder) {
        Path file = Path.of(scenario.place().source());
        String below = file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
        Pattern wanted = wanted();
        return wanted.matcher(scenario.name()).find()
                || wanted.matcher(below.replace('\\', '/')).find();
    }

    private Pattern wanted() {
        String regex = Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
