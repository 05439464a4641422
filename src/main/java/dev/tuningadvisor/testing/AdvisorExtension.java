package dev.tuningadvisor.testing;

import dev.tuningadvisor.TuningAdvisor;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands the advisor on a rules folder to tests. */
final class AdvisorExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(AdvisorExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TuningAdvisor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Path folder = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RulesUnderTest.class)
                .map(rules -> Path.of(rules.value()).toAbsolutePath().normalize())
                .orElseThrow(() -> new ParameterResolutionException(
                        "the test class names no rules: annotate it with @" + RulesUnderTest.class.getSimpleName()));
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(folder, path -> TuningAdvisor.open(folder), TuningAdvisor.class);
    }
}
