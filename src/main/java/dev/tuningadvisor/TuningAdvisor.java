package dev.tuningadvisor;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.proof.Proofs;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.facts.FactsSchema;
import dev.tuningadvisor.facts.FactsTemplate;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Gives explained advice by the rules of a knowledge base. Immutable and safe to share between threads; opening one
 * reads, checks and compiles the rules, which takes seconds; each advice after that takes a small part of one.
 *
 * <pre>{@code
 * TuningAdvisor advisor = TuningAdvisor.open(Path.of("rules"));
 * Advice advice = advisor.advise(Path.of("facts-samples/legal-chatbot.json"));
 * System.out.println(advice.summary());
 * }</pre>
 *
 * <p>Every {@code advise} throws {@link FactsException} when the facts cannot be read or do not fit the vocabulary, with
 * every problem and where it stands, and {@link RulesException} when the rules do not conclude exactly one
 * recommendation, a rule fails, or a limit is reached. An argument that is null throws a {@link NullPointerException}
 * that names it.
 */
public final class TuningAdvisor implements AutoCloseable {

    private final KnowledgeBase base;
    private final FactsReader reader;
    private final RuleSession session;
    private Explainer explainer;

    private TuningAdvisor(KnowledgeBase base, Limits limits) {
        this.base = base;
        this.reader = new FactsReader(base.vocabulary());
        this.session = new RuleSession(base, limits);
    }

    private TuningAdvisor(RulesFolder folder, Settings settings) {
        this(
                settings.cache() == null
                        ? KnowledgeBase.load(folder)
                        : KnowledgeBase.load(folder, new RuleCache(settings.cache())),
                settings.limits());
    }

    /** Goes by rules that were compiled already. */
    public static TuningAdvisor of(KnowledgeBase base, Limits limits) {
        return new TuningAdvisor(base, limits);
    }

    /**
     * Opens the rules in {@code folder}; later changes of the folder are not seen.
     *
     * @throws RulesException with every problem of the rules, each with file, line and column
     */
    public static TuningAdvisor open(Path folder) {
        return open(folder, Settings.DEFAULT);
    }

    /** Opens the rules in {@code folder} with settings of your own. */
    public static TuningAdvisor open(Path folder, Settings settings) {
        return new TuningAdvisor(
                RulesFolder.read(Objects.requireNonNull(folder, "folder")),
                Objects.requireNonNull(settings, "settings"));
    }

    /** Opens the rules packed in the jar. */
    public static TuningAdvisor packed() {
        return packed(Settings.DEFAULT);
    }

    /** Opens the rules packed in the jar with settings of your own. */
    public static TuningAdvisor packed(Settings settings) {
        return new TuningAdvisor(RulesFolder.packed(), Objects.requireNonNull(settings, "settings"));
    }

    /** Advice for the facts in a JSON file. */
    public Advice advise(Path file) {
        return session.decide(facts(file));
    }

    /** Advice for facts as JSON text. */
    public Advice advise(String json) {
        return session.decide(facts(json));
    }

    /**
     * Advice for facts as JSON in UTF-8; the stream is read to its end and not closed.
     *
     * @param source name of the facts in error messages
     */
    public Advice advise(String source, InputStream json) {
        return session.decide(facts(source, json));
    }

    /** Advice for facts as maps, shaped like the JSON: {@code Map.of("data", Map.of("labeledExamples", 12000))}. */
    public Advice advise(Map<String, ?> facts) {
        return session.decide(facts(facts));
    }

    /** Advice for facts that were read before. */
    public Advice advise(Facts facts) {
        return session.decide(facts);
    }

    /** Facts in a JSON file, checked, for {@link #explain}. */
    public Facts facts(Path file) {
        return reader.read(Objects.requireNonNull(file, "file"));
    }

    /** Facts as JSON text, checked. */
    public Facts facts(String json) {
        return reader.read("facts", Objects.requireNonNull(json, "json"));
    }

    /** Facts as JSON in UTF-8, checked; the stream is read to its end and not closed. */
    public Facts facts(String source, InputStream json) {
        return reader.read(Objects.requireNonNull(source, "source"), Objects.requireNonNull(json, "json"));
    }

    /** Facts as maps, shaped like the JSON, checked. */
    public Facts facts(Map<String, ?> facts) {
        return reader.read("facts", Objects.requireNonNull(facts, "facts"));
    }

    /** What the advice alone does not tell: what if, what would change it, what to ask next, how firm it is. */
    public synchronized Explainer explain() {
        if (explainer == null) {
            explainer = new Explainer(base, session);
        }
        return explainer;
    }

    /** Why something was advised, and why something else was not. */
    public Proofs proofs() {
        return new Proofs(base, session);
    }

    /** JSON Schema (2020-12) of the facts that these rules understand. */
    public String factsSchema() {
        return FactsSchema.write(
                base.vocabulary(), "urn:dev.tuningadvisor:facts:" + base.name(), "Facts for " + base.title());
    }

    /**
     * A facts document that states nothing, to be filled in: every field is there, and null.
     *
     * @param schema where the document's schema is found, relative to it or absolute, for editors; null for none
     */
    public String factsTemplate(String schema) {
        return FactsTemplate.write(base.vocabulary(), schema);
    }

    /** Which rules this advisor goes by. */
    public KnowledgeBaseInfo knowledgeBase() {
        return session.info();
    }

    /** Frees nothing by itself: the rules go with the last reference to this advisor. */
    @Override
    public void close() {
        // Here so that an advisor that comes to hold a resource can be closed by who opened it.
    }
}
