package dev.tuningadvisor.explain;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.session.RuleSession;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers what the trace of one advice does not: what if, what would change it, what to ask next, how sure it is. All of
 * it is found by asking the rules. Immutable and safe to share between threads; what one call decides the next need not.
 *
 * <p>Every method throws {@link dev.tuningadvisor.problem.RulesException} where the rules do not conclude exactly one
 * recommendation for the facts given.
 */
public final class Explainer {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,20}");

    private final Ground ground;

    /** Explains by {@code session}, which must fire the rules of {@code base}; takes milliseconds. */
    public Explainer(KnowledgeBase base, RuleSession session) {
        this.ground = new Ground(base, session);
    }

    /**
     * What is advised where some facts are stated otherwise.
     *
     * @param set values by path, as {@link Facts} has them; null takes a fact back
     * @param unset paths of facts to take back
     * @throws FactsException when there is no such fact or it cannot have that value, or what is to be taken back is not
     *     stated
     */
    public WhatIf whatIf(Facts facts, Map<String, ?> set, Set<String> unset) {
        Facts changed = changed(facts, set, unset);
        List<Change> changes = new ArrayList<>();
        for (Vocabulary.Field field : ground.vocabulary().fields()) {
            Object before = facts.values().get(field.path());
            Object after = changed.values().get(field.path());
            if (!Objects.equals(before, after)) {
                changes.add(Change.of(field.path(), before, after));
            }
        }
        return new WhatIf(
                changes, ground.session().decide(facts), ground.session().decide(changed));
    }

    /** Those facts with some stated otherwise; the same parameters and faults as {@link #whatIf}. */
    public Facts changed(Facts facts, Map<String, ?> set, Set<String> unset) {
        FactNames names = new FactNames(ground);
        Map<String, Object> changed = new LinkedHashMap<>(read(names, set));
        names.checkUnset(changed, unset, facts);
        names.refuse();
        unset.forEach(path -> changed.put(path, null));
        set.forEach((path, value) -> changed.putIfAbsent(path, value));
        return ground.with(facts, changed);
    }

    /**
     * The value that somebody wrote for a fact: a number, a truth value ({@code yes} and {@code no} too), null for
     * {@code unknown}, or the text itself. Whether the fact can have it is not looked at.
     */
    public Object valueOf(String fact, String text) {
        String plain = text.strip();
        Vocabulary.Kind kind =
                ground.vocabulary().findField(fact).map(Vocabulary.Field::kind).orElse(Vocabulary.Kind.TEXT);
        if (plain.equalsIgnoreCase("unknown") || plain.equals("null")) {
            return null;
        }
        return switch (kind) {
            case INTEGER -> WHOLE.matcher(plain).matches() ? new BigInteger(plain) : plain;
            case BOOLEAN ->
                switch (plain.toLowerCase(Locale.ROOT)) {
                    case "yes", "y", "true" -> (Object) true;
                    case "no", "n", "false" -> false;
                    default -> plain;
                };
            case ENUM -> plain.replace(' ', '_');
            case TEXT -> text;
        };
    }

    /**
     * The words that a fact can be answered with: constants of an enum, {@code yes} and {@code no}; empty for numbers and
     * texts, and where there is no such fact.
     */
    public List<String> choices(String fact) {
        return ground.vocabulary()
                .findField(fact)
                .map(field -> field.kind() == Vocabulary.Kind.BOOLEAN ? List.of("yes", "no") : field.values())
                .orElse(List.of());
    }

    /** What those statements say, by id; ids that there are not are left out. */
    public Map<String, String> claims(List<String> statements) {
        Map<String, String> claims = new LinkedHashMap<>();
        for (String id : statements) {
            if (ground.base().statements().containsKey(id)) {
                claims.put(id, ground.base().statements().get(id).claim());
            }
        }
        return claims;
    }

    /** Begins a dialogue on those facts, which may state nothing. */
    public Interview interview(Facts facts) {
        long askable = ground.vocabulary().fields().stream()
                .filter(field -> field.question() != null && !facts.values().containsKey(field.path()))
                .count();
        return new Interview(this, facts, (int) askable);
    }

    private Map<String, Object> read(FactNames names, Map<String, ?> set) {
        Map<String, Map<String, Object>> document = new LinkedHashMap<>();
        set.forEach((path, value) -> {
            if (names.check("set", path)) {
                int dot = path.indexOf('.');
                document.computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<>())
                        .put(path.substring(dot + 1), value);
            }
        });
        try {
            return new FactsReader(ground.vocabulary()).read("set", document).values();
        } catch (FactsException refused) {
            names.add(refused.problems());
            return Map.of();
        }
    }

    /**
     * The smallest changes of facts that change the recommendation: of all sets of changes those with the fewest facts.
     *
     * @throws FactsException when there is no such approach, or it is recommended already, or a fact to keep is not there
     */
    public Flips flips(Facts facts, FlipRequest request) {
        FactNames names = new FactNames(ground);
        names.checkKept(request.keep(), facts);
        String to = names.approach(request.to());
        names.checkOther(to, ground.session().decide(facts).recommendation());
        names.refuse();
        return new FlipSearch(ground, facts, request.withTo(to)).search();
    }

    /** What to find out next, and how firm the recommendation is until then: with {@link Effort#THOROUGH}. */
    public Questions questions(Facts facts) {
        return questions(facts, Set.of(), Effort.THOROUGH);
    }

    /**
     * What to find out next, where some facts will stay unknown.
     *
     * @param unanswered paths of facts that nobody can tell: they are not asked, and taken to stay unknown; those that
     *     are stated all the same do not count
     * @param effort how much is done for the firmness
     * @throws FactsException when there is no such fact
     */
    public Questions questions(Facts facts, Set<String> unanswered, Effort effort) {
        FactNames names = new FactNames(ground);
        unanswered.stream().sorted().forEach(path -> names.check("unanswered", path));
        names.refuse();
        Advice advice = ground.session().decide(facts);
        OpenFacts open = OpenFacts.of(ground, facts, unanswered);
        QuestionSearch search = new QuestionSearch(ground, open, advice);
        Firmness firmness = new FirmnessSearch(ground, open, effort).search(advice);
        return new Questions(advice.recommendation(), firmness, search.search(effort), search.idle(), ground.words());
    }

    /** What may still become of the advice, as far as a few milliseconds tell ({@link Effort#QUICK}). */
    public Outlook outlook(Facts facts) {
        return new Outlook(questions(facts, Set.of(), Effort.QUICK), flips(facts, FlipRequest.ANY.withAtMost(1)));
    }

    /** How much of what is stated, and of what the rules say, may change before the recommendation does. */
    public Robustness robustness(Facts facts) {
        return new RobustnessSearch(ground, facts).search();
    }
}
