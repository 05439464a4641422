package dev.tuningadvisor.explain.render;

import static dev.tuningadvisor.advice.render.JsonTree.object;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.render.JsonTree;
import dev.tuningadvisor.explain.Change;
import dev.tuningadvisor.explain.Firmness;
import dev.tuningadvisor.explain.Flip;
import dev.tuningadvisor.explain.Flips;
import dev.tuningadvisor.explain.OpenQuestion;
import dev.tuningadvisor.explain.Outlook;
import dev.tuningadvisor.explain.Questions;
import dev.tuningadvisor.explain.Robustness;
import dev.tuningadvisor.explain.WhatIf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes explanations as JSON documents; the one of an outlook is described by {@code outlook.schema.json}. The same
 * explanation gives the same characters. No line end stands after a document.
 */
public final class ExplainJson {

    /** Version of the documents' shape, their {@code schema}. */
    public static final int VERSION = 1;

    private ExplainJson() {}

    public static String write(WhatIf whatIf) {
        return JsonTree.write(object(
                "schema", VERSION,
                "changes", list(whatIf.changes(), ExplainJson::change),
                "flips", whatIf.flips(),
                "before", side(whatIf.before()),
                "after", side(whatIf.after()),
                "requirements",
                        list(
                                whatIf.requirements(),
                                each -> object(
                                        "name", each.requirement().name(),
                                        "text", each.requirement().text(),
                                        "before", each.before(),
                                        "after", each.after())),
                "gained", list(whatIf.gained(), ExplainJson::argument),
                "lost", list(whatIf.lost(), ExplainJson::argument)));
    }

    private static Map<String, Object> side(Advice advice) {
        Map<String, Object> requirements = new LinkedHashMap<>();
        advice.requirements().forEach(requirement -> requirements.put(requirement.name(), requirement.state()));
        return object(
                "recommendation", advice.recommendation(),
                "summary", advice.summary(),
                "step", advice.decision().step(),
                "rule", advice.decision().rule(),
                "balance", advice.balance(),
                "requirements", requirements);
    }

    private static Map<String, Object> argument(Argument argument) {
        return object(
                "name", argument.name(),
                "rules", argument.rules(),
                "approach", argument.approach(),
                "direction", argument.direction(),
                "strength", argument.strength(),
                "consideration", argument.consideration(),
                "counted", argument.counted());
    }

    public static String write(Flips flips) {
        Map<String, Object> document = object("schema", VERSION);
        document.putAll(flips(flips));
        document.put("words", flips.words());
        return JsonTree.write(document);
    }

    private static Map<String, Object> flips(Flips flips) {
        Flips.Searched searched = flips.searched();
        return object(
                "recommendation", flips.recommendation(),
                "toward",
                        list(
                                flips.toward(),
                                toward -> object(
                                        "recommendation", toward.recommendation(),
                                        "reach", toward.reach(),
                                        "answers", list(toward.answers(), ExplainJson::flip),
                                        "moreAnswers", toward.moreAnswers(),
                                        "changes", list(toward.changes(), ExplainJson::flip),
                                        "moreChanges", toward.moreChanges())),
                "searched",
                        object(
                                "facts", searched.facts(),
                                "atMost", searched.atMost(),
                                "finished", searched.finished(),
                                "combinations", searched.combinations(),
                                "tried", searched.tried(),
                                "inTime", searched.inTime(),
                                "budgetSeconds", searched.budget().toSeconds(),
                                "exact", searched.exact()));
    }

    private static Map<String, Object> flip(Flip flip) {
        return object(
                "recommendation", flip.recommendation(),
                "step", flip.step(),
                "summary", flip.summary(),
                "steps", flip.steps(),
                "changes", list(flip.changes(), ExplainJson::change));
    }

    private static Map<String, Object> change(Change change) {
        return object(
                "fact", change.fact(),
                "from", change.from(),
                "to", change.to(),
                "values", change.values(),
                "steps", change.steps());
    }

    public static String write(Questions questions) {
        Map<String, Object> document = object("schema", VERSION);
        document.putAll(questions(questions));
        document.put("words", questions.words());
        return JsonTree.write(document);
    }

    private static Map<String, Object> questions(Questions questions) {
        return object(
                "recommendation", questions.recommendation(),
                "firmness", firmness(questions.firmness()),
                "questions", list(questions.questions(), ExplainJson::question),
                "idle", questions.idle());
    }

    private static Map<String, Object> firmness(Firmness firmness) {
        return object(
                "word", firmness.word(),
                "proved", firmness.isProved(),
                "basis", firmness.basis(),
                "provisos",
                        list(
                                firmness.provisos(),
                                proviso -> object(
                                        "name", proviso.name(),
                                        "text", proviso.text(),
                                        "fact", proviso.fact(),
                                        "otherwise", proviso.otherwise())),
                "answers", firmness.answers(),
                "otherwise", firmness.otherwise(),
                "searched",
                        object(
                                "cases", firmness.searched().cases(),
                                "single", firmness.searched().single(),
                                "pairs", firmness.searched().pairs(),
                                "random", firmness.searched().random()));
    }

    private static Map<String, Object> question(OpenQuestion question) {
        return object(
                "fact", question.fact(),
                "question", question.question(),
                "unit", question.unit(),
                "requirement", question.requirement(),
                "influence", question.influence(),
                "answers",
                        list(
                                question.answers(),
                                answer -> object(
                                        "values", answer.values(),
                                        "example", answer.example(),
                                        "recommendation", answer.recommendation(),
                                        "step", answer.step(),
                                        "changes", answer.changes())),
                "rules", question.rules(),
                "statements", question.statements());
    }

    public static String write(Outlook outlook) {
        Questions questions = outlook.questions();
        return JsonTree.write(object(
                "schema", VERSION,
                "recommendation", questions.recommendation(),
                "firmness", firmness(questions.firmness()),
                "questions", list(questions.questions(), ExplainJson::question),
                "idle", questions.idle(),
                "flips", flips(outlook.flips()),
                "words", questions.words()));
    }

    public static String write(Robustness robustness) {
        return JsonTree.write(object(
                "schema", VERSION,
                "recommendation", robustness.recommendation(),
                "word", robustness.word(),
                "numbers", list(robustness.numbers(), ExplainJson::number),
                "choices",
                        list(
                                robustness.choices(),
                                choice -> object(
                                        "fact", choice.fact(),
                                        "value", choice.value(),
                                        "keeps", choice.keeps(),
                                        "others",
                                                list(
                                                        choice.others(),
                                                        other -> object(
                                                                "values", other.values(),
                                                                "recommendation", other.recommendation())),
                                        "edge", choice.edge())),
                "balance",
                        object(
                                "weights", robustness.balance().weights(),
                                "margin", robustness.balance().margin(),
                                "decides", robustness.balance().decides()),
                "rules", list(robustness.rules(), ExplainJson::support),
                "statements", list(robustness.statements(), ExplainJson::support),
                "words", robustness.words()));
    }

    private static Map<String, Object> number(Robustness.NumberRange range) {
        return object(
                "fact", range.fact(),
                "value", range.value(),
                "low", range.low(),
                "high", range.high(),
                "below", range.below(),
                "above", range.above(),
                "elsewhere", range.elsewhere(),
                "edge", range.isEdge(),
                "exact", range.exact());
    }

    private static Map<String, Object> support(Robustness.Support support) {
        return object("name", support.name(), "otherwise", support.otherwise());
    }

    private static <T> List<Map<String, Object>> list(Collection<T> items, Function<T, Map<String, Object>> each) {
        return items.stream().map(each).toList();
    }
}
