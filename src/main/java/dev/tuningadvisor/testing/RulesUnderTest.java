package dev.tuningadvisor.testing;

import dev.tuningadvisor.TuningAdvisor;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names the rules folder of a test class: its methods and constructors can then take a {@link TuningAdvisor}. Rules are
 * compiled once for all classes of a run that name the same folder.
 *
 * <pre>{@code
 * @RulesUnderTest("rules")
 * class MyRulesTest {
 *     @Test
 *     void fewLabels_speakForPrompting(TuningAdvisor advisor) {
 *         assertThat(advisor.advise("{ \"data\": { \"labeledExamples\": 9 } }")).hasArgument("icl-data");
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AdvisorExtension.class)
public @interface RulesUnderTest {

    /** The folder, relative to where the tests run. */
    String value() default "rules";
}
