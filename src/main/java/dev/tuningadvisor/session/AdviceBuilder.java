package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.Because;
import dev.tuningadvisor.advice.CitedStatement;
import dev.tuningadvisor.advice.Decision;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.advice.Motive;
import dev.tuningadvisor.advice.Question;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.advice.Requirement;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.session.Conclusions.Conclusion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one decision's conclusions into an advice, by the contract of conclusions. */
final class AdviceBuilder {

    private final KnowledgeBase base;
    private final KnowledgeBaseInfo info;
    private final Words words;
    private final Trace trace;
    private final Conclusions conclusions;

    AdviceBuilder(KnowledgeBase base, KnowledgeBaseInfo info, Words words, Trace trace) {
        this.base = base;
        this.info = info;
        this.words = words;
        this.trace = trace;
        this.conclusions = new Conclusions(trace);
    }

    Advice build(Facts facts) {
        Conclusion recommendation = TheRecommendation.of(conclusions.of("Recommendation"), base);
        return new Advice(
                recommendation.text("approach"),
                recommendation.text("summary"),
                new Decision(
                        recommendation.number("step"),
                        recommendation.rules().get(0),
                        statements(recommendation),
                        because(recommendation)),
                balance(),
                arguments(),
                ordered("Requirement", this::requirement),
                list("Motive", this::motive),
                list("Proviso", this::remark),
                ordered("Question", this::question),
                list("Caution", this::remark),
                list("NextStep", this::remark),
                conclusions.of("Scope").stream()
                        .map(scope -> scope.text("text"))
                        .collect(Collectors.joining(" ")),
                citedStatements(),
                trace.steps(),
                facts.values(),
                words.in(trace),
                info);
    }

    private Map<String, Integer> balance() {
        Map<String, Integer> balance = new LinkedHashMap<>();
        conclusions.of("Balance").forEach(side -> balance.put(side.text("approach"), side.number("weight")));
        return balance;
    }

    private List<Argument> arguments() {
        Map<Integer, Conclusion> counted = new HashMap<>();
        conclusions.of("Counted").forEach(count -> counted.put(origin(count.text("argument")), count));
        return conclusions.of("Argument").stream()
                .sorted(Comparator.comparingInt(argument -> place(argument.text("statement"))))
                .map(argument -> argument(
                        argument,
                        argument.stepNumbers().stream()
                                .map(counted::get)
                                .filter(count -> count != null)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private Argument argument(Conclusion argument, Conclusion counted) {
        return new Argument(
                argument.text("statement"),
                argument.rules(),
                argument.text("approach"),
                argument.text("direction"),
                argument.text("strength"),
                argument.text("consideration"),
                counted != null,
                counted == null ? null : counted.text("side"),
                counted == null ? 0 : counted.number("weight"),
                statements(argument),
                because(argument));
    }

    private static int origin(String step) {
        return Integer.parseInt(step.substring("step ".length()));
    }

    private int place(String statement) {
        return base.statementPlaces().getOrDefault(statement, Integer.MAX_VALUE);
    }

    private Requirement requirement(Conclusion requirement) {
        return new Requirement(
                requirement.text("name"),
                requirement.text("approach"),
                requirement.text("state"),
                requirement.text("text"),
                requirement.text("fact"),
                requirement.rules(),
                statements(requirement),
                because(requirement));
    }

    private Motive motive(Conclusion motive) {
        return new Motive(
                motive.text("name"),
                motive.text("approach"),
                motive.text("text"),
                motive.rules(),
                statements(motive),
                because(motive));
    }

    private Remark remark(Conclusion remark) {
        return new Remark(remark.text("text"), remark.rules(), statements(remark), because(remark));
    }

    private Question question(Conclusion question) {
        String path = question.text("fact");
        Vocabulary.Field field = base.vocabulary().findField(path).orElse(null);
        if (field == null) {
            return new Question(path, path, List.of(), null, question.rules());
        }
        List<String> values = field.kind() == Vocabulary.Kind.BOOLEAN ? List.of("true", "false") : field.values();
        String text = field.question() == null ? path : field.question();
        return new Question(path, text, values, field.unit(), question.rules());
    }

    private <T> List<T> list(String type, Function<Conclusion, T> reading) {
        return conclusions.of(type).stream().map(reading).toList();
    }

    private <T> List<T> ordered(String type, Function<Conclusion, T> reading) {
        return conclusions.of(type).stream()
                .sorted(Comparator.comparingInt(conclusion -> conclusion.number("order")))
                .map(reading)
                .toList();
    }

    private List<Because> because(Conclusion conclusion) {
        return trace.because(conclusion.stepNumbers());
    }

    /** Ids cited by the rules that reached it, in the order of the guidance. */
    private List<String> statements(Conclusion conclusion) {
        return inOrder(conclusion.steps());
    }

    private List<String> inOrder(List<TraceStep> steps) {
        return steps.stream()
                .flatMap(step -> step.statements().stream())
                .distinct()
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private Map<String, CitedStatement> citedStatements() {
        Map<String, CitedStatement> cited = new LinkedHashMap<>();
        inOrder(trace.steps()).stream()
                .map(base.statements()::get)
                .forEach(statement ->
                        cited.put(statement.id(), new CitedStatement(statement.section(), statement.claim())));
        return cited;
    }
}
