package dev.tuningadvisor.advice;

import dev.tuningadvisor.advice.render.AdviceJson;
import dev.tuningadvisor.advice.render.AdviceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An explained recommendation. Immutable. Lists are in the order of the rules' own making and empty rather than null;
 * names of approaches, strengths and the like are the constants of the rules as text.
 *
 * @param recommendation the approach recommended, such as {@code FINE_TUNING}
 * @param summary one sentence: the recommendation and what decided it
 * @param decision the rule that decided, and what it rests on
 * @param balance weight of what counted for each approach, by approach
 * @param arguments for and against the approaches, in the order of the statements that lead them
 * @param requirements of the approaches, with what became of them
 * @param motives reasons to want an approach
 * @param provisos what must hold for the recommendation to stand
 * @param questions facts still worth asking for
 * @param cautions what to beware of with this recommendation
 * @param nextSteps what to do next
 * @param scope what the advice does not treat; empty when the rules say nothing of it
 * @param statements the statements cited above and in the trace, by id, in the order of the guidance
 * @param trace every firing of a rule, in order
 * @param facts what the project states, by path, in the order of the vocabulary
 * @param words how constants of the rules are called when people read them, by constant ({@code FINE_TUNING} is
 *     "fine-tuning"); only those that occur in the advice and have such a word
 * @param knowledgeBase which rules gave this advice
 */
public record Advice(
        String recommendation,
        String summary,
        Decision decision,
        Map<String, Integer> balance,
        List<Argument> arguments,
        List<Requirement> requirements,
        List<Motive> motives,
        List<Remark> provisos,
        List<Question> questions,
        List<Remark> cautions,
        List<Remark> nextSteps,
        String scope,
        Map<String, CitedStatement> statements,
        List<TraceStep> trace,
        Map<String, Object> facts,
        Map<String, String> words,
        KnowledgeBaseInfo knowledgeBase) {

    public Advice {
        balance = unmodifiable(balance);
        arguments = List.copyOf(arguments);
        requirements = List.copyOf(requirements);
        motives = List.copyOf(motives);
        provisos = List.copyOf(provisos);
        questions = List.copyOf(questions);
        cautions = List.copyOf(cautions);
        nextSteps = List.copyOf(nextSteps);
        statements = unmodifiable(statements);
        trace = List.copyOf(trace);
        facts = unmodifiable(facts);
        words = unmodifiable(words);
    }

    /** How people call that constant; the constant itself, in lower case with spaces, when the rules have no word. */
    public String word(String constant) {
        String word = words.get(constant);
        return word != null ? word : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** This advice as an indented JSON document, in the shape of the JSON Schema {@code advice.schema.json}. */
    public String toJson() {
        return AdviceJson.pretty().write(this);
    }

    /** This advice for people, in lines of 80 columns, without colors and trace ({@link AdviceText} has both). */
    public String toText() {
        return AdviceText.plain().write(this);
    }

    private static <V> Map<String, V> unmodifiable(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
