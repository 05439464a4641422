package dev.tuningadvisor.advice.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.CitedStatement;
import dev.tuningadvisor.advice.Decision;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.advice.Motive;
import dev.tuningadvisor.advice.Question;
import dev.tuningadvisor.advice.Requirement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes an advice as one JSON document, in the shape that {@code advice.schema.json} describes: the same advice gives
 * the same characters, on every machine. Immutable, safe to share between threads.
 */
public final class AdviceJson {

    /** Version of the document's shape, its {@code schema}. */
    public static final int VERSION = 1;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build()
            .setCharacterEscapes(new JsonEscapes());

    private final boolean pretty;
    private final String source;

    private AdviceJson(boolean pretty, String source) {
        this.pretty = pretty;
        this.source = source;
    }

    /** Indented by two spaces, lines ended by LF. */
    public static AdviceJson pretty() {
        return new AdviceJson(true, null);
    }

    /** On one line, without a line end. */
    public static AdviceJson oneLine() {
        return new AdviceJson(false, null);
    }

    /** Begins the document with {@code source}: where the facts came from. */
    public AdviceJson withSource(String name) {
        return new AdviceJson(pretty, name);
    }

    /** The document, without a line end after it. */
    public String write(Advice advice) {
        StringWriter writer = new StringWriter(8192);
        try {
            write(advice, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    /**
     * Writes the document, without a line end after it; flushes the writer and leaves it open.
     *
     * @throws IOException when the writer throws it
     */
    public void write(Advice advice, Writer writer) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
            if (pretty) {
                generator.setPrettyPrinter(indented());
            }
            document(new JsonOutput(generator), advice);
        }
    }

    static DefaultPrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withRootSeparator(null)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter);
    }

    private void document(JsonOutput out, Advice advice) throws IOException {
        out.begin();
        if (source != null) {
            out.text("source", source);
        }
        out.number("schema", VERSION);
        out.text("recommendation", advice.recommendation());
        out.text("summary", advice.summary());
        decision(out, advice.decision());
        out.values("balance", advice.balance());
        arguments(out, advice);
        requirements(out, advice);
        motives(out, advice);
        out.remarks("provisos", advice.provisos());
        questions(out, advice);
        out.remarks("cautions", advice.cautions());
        out.remarks("nextSteps", advice.nextSteps());
        out.text("scope", advice.scope());
        statements(out, advice.statements());
        TraceJson.write(out, advice.trace());
        facts(out, advice.facts());
        out.values("words", advice.words());
        knowledgeBase(out, advice.knowledgeBase());
        out.end();
    }

    private static void decision(JsonOutput out, Decision decision) throws IOException {
        out.begin("decision");
        out.number("step", decision.step());
        out.text("rule", decision.rule());
        out.texts("statements", decision.statements());
        out.because(decision.because());
        out.end();
    }

    private static void arguments(JsonOutput out, Advice advice) throws IOException {
        out.beginArray("arguments");
        for (Argument argument : advice.arguments()) {
            out.begin();
            out.text("name", argument.name());
            out.texts("rules", argument.rules());
            out.text("approach", argument.approach());
            out.text("direction", argument.direction());
            out.text("strength", argument.strength());
            out.text("consideration", argument.consideration());
            out.truth("counted", argument.counted());
            out.text("side", argument.side());
            out.number("weight", argument.weight());
            out.texts("statements", argument.statements());
            out.because(argument.because());
            out.end();
        }
        out.endArray();
    }

    private static void requirements(JsonOutput out, Advice advice) throws IOException {
        out.beginArray("requirements");
        for (Requirement requirement : advice.requirements()) {
            out.begin();
            out.text("name", requirement.name());
            out.text("approach", requirement.approach());
            out.text("state", requirement.state());
            out.text("text", requirement.text());
            out.text("fact", requirement.fact());
            out.grounds(requirement.rules(), requirement.statements(), requirement.because());
            out.end();
        }
        out.endArray();
    }

    private static void motives(JsonOutput out, Advice advice) throws IOException {
        out.beginArray("motives");
        for (Motive motive : advice.motives()) {
            out.begin();
            out.text("name", motive.name());
            out.text("approach", motive.approach());
            out.text("text", motive.text());
            out.grounds(motive.rules(), motive.statements(), motive.because());
            out.end();
        }
        out.endArray();
    }

    private static void questions(JsonOutput out, Advice advice) throws IOException {
        out.beginArray("questions");
        for (Question question : advice.questions()) {
            out.begin();
            out.text("fact", question.fact());
            out.text("question", question.question());
            out.texts("values", question.values());
            out.text("unit", question.unit());
            out.texts("rules", question.rules());
            out.end();
        }
        out.endArray();
    }

    private static void statements(JsonOutput out, Map<String, CitedStatement> statements) throws IOException {
        out.begin("statements");
        for (Map.Entry<String, CitedStatement> statement : statements.entrySet()) {
            out.begin(statement.getKey());
            out.text("section", statement.getValue().section());
            out.text("claim", statement.getValue().claim());
            out.end();
        }
        out.end();
    }

    /** In the shape of a facts document, so that they can be read as one again. */
    private static void facts(JsonOutput out, Map<String, Object> facts) throws IOException {
        out.begin("facts");
        String open = null;
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            int dot = fact.getKey().indexOf('.');
            String type = fact.getKey().substring(0, dot);
            if (!type.equals(open)) {
                if (open != null) {
                    out.end();
                }
                out.begin(type);
                open = type;
            }
            out.value(fact.getKey().substring(dot + 1), fact.getValue());
        }
        if (open != null) {
            out.end();
        }
        out.end();
    }

    private static void knowledgeBase(JsonOutput out, KnowledgeBaseInfo knowledgeBase) throws IOException {
        out.begin("knowledgeBase");
        out.text("name", knowledgeBase.name());
        out.text("version", knowledgeBase.version());
        out.text("title", knowledgeBase.title());
        out.text("digest", knowledgeBase.digest());
        out.number("rules", knowledgeBase.rules());
        out.number("statements", knowledgeBase.statements());
        out.end();
    }
}
