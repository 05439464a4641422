package app;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.advice.Advice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

public final class App {

    private App() {}

    public static void main(String[] arguments) throws IOException {
        try (TuningAdvisor advisor = TuningAdvisor.packed()) {
            Advice advice = advisor.advise(Map.of(
                    "accuracy", Map.of("need", "PEAK"),
                    "task", Map.of("breadth", "NARROW")));
            Files.writeString(Path.of("target/advice.json"), advice.toJson());
            Files.writeString(Path.of("target/advice.txt"), advice.toText());
        }
    }
}
