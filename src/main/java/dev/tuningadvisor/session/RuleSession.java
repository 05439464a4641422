package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.compile.EngineThread;
import dev.tuningadvisor.rules.parse.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;

/** Decides: one new KIE session for each call. Immutable and safe to share between threads. */
public final class RuleSession {

    /** Facts as the engine has them, and what they made it do. */
    private record Run(List<Object> stated, List<Firing> firings) {}

    private final KnowledgeBase base;
    private final Limits limits;
    private final KnowledgeBaseInfo info;
    private final FactInserter inserter;
    private final TraceBuilder traces;
    private final TextMeter texts;
    private final Words words;
    private final Predicate<String> rules;

    /** Fires all rules of the knowledge base. */
    public RuleSession(KnowledgeBase base, Limits limits) {
        this.base = base;
        this.limits = limits;
        this.rules = base.rules()::containsKey;
        this.info = new KnowledgeBaseInfo(
                base.name(),
                base.version(),
                base.title(),
                base.digest(),
                base.rules().size(),
                base.statements().size());
        this.inserter = new FactInserter(base);
        this.traces = new TraceBuilder(base);
        this.texts = new TextMeter(base);
        this.words = new Words(base);
    }

    private RuleSession(RuleSession other, Predicate<String> rules) {
        this.base = other.base;
        this.limits = other.limits;
        this.info = other.info;
        this.inserter = other.inserter;
        this.traces = other.traces;
        this.texts = other.texts;
        this.words = other.words;
        this.rules = rules;
    }

    /** This session, but of its rules only those whose name passes fire; nothing is compiled again. */
    public RuleSession only(Predicate<String> passes) {
        return new RuleSession(this, rules.and(passes));
    }

    /** Which rules this session fires. */
    public KnowledgeBaseInfo info() {
        return info;
    }

    /**
     * The advice for one project.
     *
     * @throws RulesException when the rules conclude no or several recommendations, a rule fails, or a limit is reached
     */
    public Advice decide(Facts facts) {
        return advice(EngineThread.call(() -> run(facts)).firings(), facts);
    }

    /**
     * The advice for one project, and what every rule saw.
     *
     * @throws RulesException as {@link #decide} does
     */
    public Probe probe(Facts facts) {
        Run run = EngineThread.call(() -> run(facts));
        return new Probe(base, advice(run.firings(), facts), Prober.after(run.stated(), run.firings(), base));
    }

    private Advice advice(List<Firing> firings, Facts facts) {
        return new AdviceBuilder(base, info, words, traces.build(firings)).build(facts);
    }

    /**
     * What fires for one project, without the reasons: several times faster than {@link #decide}.
     *
     * @throws RulesException as {@link #decide} does
     */
    public Fired fire(Facts facts) {
        List<Firing> firings = EngineThread.call(() -> run(facts)).firings();
        Fired fired = new Fired(firings, traces);
        if (fired.concluded("Recommendation").stream().distinct().count() != 1) {
            TheRecommendation.of(new Conclusions(traces.build(firings)).of("Recommendation"), base);
        }
        return fired;
    }

    /**
     * What each rule of the knowledge base matches for one project, also a rule that this session does not fire. A match
     * is a text that is the same for the same facts and conclusions of this session.
     *
     * @return matches by rule, in the order they came up; a rule without one is not in it
     * @throws RulesException when a rule fails, or a limit is reached
     */
    public Map<String, List<String>> matches(Facts facts) {
        MatchRecorder matches = new MatchRecorder(rules);
        EngineThread.call(() -> run(facts, matches));
        return matches.matches();
    }

    private Run run(Facts facts) {
        return run(facts, match -> rules.test(match.getRule().getName()));
    }

    private Run run(Facts facts, AgendaFilter filter) {
        FiringRecorder recorder =
                new FiringRecorder(System.nanoTime() + limits.time().toNanos(), texts);
        KieSession session = base.kieBase().newKieSession();
        try {
            session.addEventListener((AgendaEventListener) recorder);
            session.addEventListener((RuleRuntimeEventListener) recorder);
            List<Object> stated = inserter.insert(facts, session);
            int fired = session.fireAllRules(filter, limits.firings() + 1);
            if (recorder.late() || recorder.wordy() || fired > limits.firings()) {
                throw stopped(recorder);
            }
            return new Run(stated, recorder.firings());
        } catch (RulesException stopped) {
            throw stopped;
        } catch (ConsequenceException fault) {
            throw failed(fault);
        } catch (RuntimeException fault) {
            throw failed(fault);
        } finally {
            session.dispose();
        }
    }

    private RulesException failed(ConsequenceException fault) {
        String rule = fault.getRule().getName();
        return new RulesException(
                Problem.error(
                        place(rule),
                        "rule-fails",
                        "rule `" + rule + "` fails: " + fault.getCause().getMessage(),
                        "a conclusion that computes needs facts that are known: ask for them on its left side"),
                fault);
    }

    /** A condition failed. The engine names the rule in its message, though not always. */
    private RulesException failed(RuntimeException fault) {
        String message = String.valueOf(fault.getMessage());
        String fails = "fails: a condition reads a property of what is not known";
        return new RulesException(
                base.rules().keySet().stream()
                        .filter(rule -> message.contains("[Rule \"" + rule + "\" in "))
                        .findFirst()
                        .map(rule -> failed(place(rule), "rule `" + rule + "` " + fails))
                        .orElseGet(() -> failed(new Place.Whole(base.origin()), "a rule " + fails)),
                fault);
    }

    private static Problem failed(Place place, String fault) {
        String help = "conclude only what is known: the rule that binds the fact must ask for it";
        return Problem.error(place, "rule-fails", fault, help);
    }

    private RulesException stopped(FiringRecorder recorder) {
        Map<String, Long> counts = recorder.firings().stream()
                .map(Firing::rule)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
        String why = "more than "
                + (recorder.late()
                        ? limits.time().toMillis() + " ms"
                        : recorder.wordy() ? TextMeter.MOST + " characters of text" : limits.firings() + " firings");
        return new RulesException(most.stream()
                .filter(rule -> rule.equals(most.get(0)) || counts.get(rule) > 1)
                .map(rule -> Problem.error(
                        place(rule),
                        "runaway-rules",
                        "stopped: " + why + ", and rule `" + rule + "` fired " + counts.get(rule) + " times",
                        "a rule must not match what it concludes"))
                .toList());
    }

    private Place place(String rule) {
        Span span = base.rules().get(rule).span();
        return new Place.InFile(base.origin() + "/" + span.file(), span.line(), span.column(), span.length());
    }
}
