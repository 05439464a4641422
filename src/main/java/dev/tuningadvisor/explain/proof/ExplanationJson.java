package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.render.JsonTree;
import dev.tuningadvisor.session.Needed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an explanation as one JSON document, in the shape that {@code explanation.schema.json} describes. */
final class ExplanationJson {

    /** Version of the document's shape, its {@code schema}. */
    static final int VERSION = 1;

    private ExplanationJson() {}

    /** The document, without a line end after it. */
    static String write(Explanation explanation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", VERSION);
        document.put("question", explanation.question());
        document.put("subject", explanation.subject());
        document.put("title", explanation.title());
        document.put("depth", explanation.depth());
        document.put("recommendation", explanation.advice().recommendation());
        document.put("answer", explanation.answer());
        List<Object> sections = new ArrayList<>();
        for (Explanation.Section section : explanation.sections()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("key", section.key());
            written.put("heading", section.heading());
            written.put(
                    "nodes", section.nodes().stream().map(ExplanationJson::node).toList());
            sections.add(written);
        }
        document.put("sections", sections);
        Map<String, Object> base = new LinkedHashMap<>();
        base.put("name", explanation.advice().knowledgeBase().name());
        base.put("version", explanation.advice().knowledgeBase().version());
        base.put("digest", explanation.advice().knowledgeBase().digest());
        document.put("knowledgeBase", base);
        return JsonTree.write(document);
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("kind", node.kind());
        written.put("step", node.step() == 0 ? null : node.step());
        written.put("title", node.title());
        written.put("detail", node.detail());
        written.put("statements", node.statements());
        written.put("place", node.place().isEmpty() ? null : node.place());
        written.put("source", node.source().isEmpty() ? null : node.source());
        written.put("missed", node.missed());
        written.put("checks", node.checks().stream().map(ExplanationJson::check).toList());
        written.put(
                "children", node.children().stream().map(ExplanationJson::node).toList());
        return written;
    }

    private static Map<String, Object> check(Check check) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("fact", check.fact());
        if (check.known()) {
            written.put("value", check.value());
        }
        written.put("condition", check.condition());
        written.put("truth", check.truth());
        written.put("note", check.note());
        written.put(
                "needed", check.needed().stream().map(ExplanationJson::needed).toList());
        return written;
    }

    private static Map<String, Object> needed(Needed needed) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("field", needed.field());
        written.put("operator", needed.operator());
        written.put("values", needed.values());
        written.put("nearest", needed.nearest());
        written.put("margin", needed.margin());
        return written;
    }
}
