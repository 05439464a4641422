package dev.tuningadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.factmodel.AccessibleFact;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session of the engine that has fired and is kept open, to ask the engine itself what holds. */
record EngineRun(KnowledgeBase base, Facts facts, KieSession session, List<Object> stated, List<Firing> firings)
        implements AutoCloseable {

    static EngineRun of(KnowledgeBase base, Facts facts) {
        KieSession session = base.kieBase().newKieSession();
        FiringRecorder recorder = new FiringRecorder(Long.MAX_VALUE, new TextMeter(base));
        session.addEventListener((AgendaEventListener) recorder);
        session.addEventListener((RuleRuntimeEventListener) recorder);
        List<Object> stated = new FactInserter(base).insert(facts, session);
        session.fireAllRules();
        return new EngineRun(base, facts, session, stated, recorder.firings());
    }

    /** Each condition that needs no binding gives on each fact what the compiled condition gives. */
    void assertConditionsAreTheEngines() {
        ConditionEvaluator evaluator = new ConditionEvaluator(base, Map.of());
        for (RuleDeclaration rule : base.rules().values()) {
            RuleImpl compiled = (RuleImpl) base.kieBase().getRule(base.packageName(), rule.name());
            List<Pattern> patterns = new ArrayList<>();
            collect(compiled.getLhs(), patterns);
            List<Element.Pattern> written = rule.when().stream()
                    .filter(element -> !(element instanceof Element.Accumulate))
                    .flatMap(element -> element.patterns().stream())
                    .toList();
            assertThat(patterns).as(rule.name()).hasSameSizeAs(written);
            for (int i = 0; i < written.size(); i++) {
                compare(rule, written.get(i), patterns.get(i), evaluator);
            }
        }
    }

    private static void collect(RuleConditionElement element, List<Pattern> patterns) {
        if (element instanceof Pattern pattern && pattern.getSource() == null) {
            patterns.add(pattern);
        } else if (element instanceof GroupElement group) {
            group.getChildren().forEach(child -> collect(child, patterns));
        }
    }

    private void compare(RuleDeclaration rule, Element.Pattern written, Pattern pattern, ConditionEvaluator evaluator) {
        List<AlphaNodeFieldConstraint> compiled = pattern.getConstraints().stream()
                .filter(AlphaNodeFieldConstraint.class::isInstance)
                .map(AlphaNodeFieldConstraint.class::cast)
                .filter(constraint -> constraint.getRequiredDeclarations().length == 0)
                .toList();
        for (FactHandle handle : session.getFactHandles()) {
            AccessibleFact fact = (AccessibleFact) session.getObject(handle);
            if (fact.getClass().getSimpleName().equals(written.type())) {
                boolean engine =
                        compiled.stream().allMatch(constraint -> constraint.isAllowed(handle, (ValueResolver) session));
                boolean ours = written.constraints().stream()
                        .filter(constraint -> !(constraint instanceof dev.tuningadvisor.rules.parse.Constraint.Binding))
                        .map(constraint ->
                                evaluator.evaluate(constraint, fact, Map.of()).truth())
                        .filter(truth -> truth != Probe.Truth.NOT_REACHED)
                        .allMatch(truth -> truth == Probe.Truth.TRUE);

                assertThat(ours)
                        .as("%s: %s on %s", rule.name(), base.text(written.span()), fact)
                        .isEqualTo(engine);
            }
        }
    }

    @Override
    public String toString() {
        return facts.values().toString();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
