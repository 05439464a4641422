package app;

import static dev.tuningadvisor.testing.AdviceAssertions.assertThat;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.testing.RulesUnderTest;
import dev.tuningadvisor.testing.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@RulesUnderTest("rules")
class MyRulesTest {

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.of(Path.of("rules"));
    }

    @Test
    void rain_calls_for_an_umbrella(TuningAdvisor advisor) {
        assertThat(advisor.advise("{ \"weather\": { \"rainMillimeters\": 3 } }"))
                .recommends("UMBRELLA")
                .asks("weather.windy");
    }
}
