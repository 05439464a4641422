package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.Advice;
import java.util.List;

/**
 * An answer to "why" or "why not". Immutable.
 *
 * @param question what was asked
 * @param subject what it was asked about: the name of a rule or an approach
 * @param title the question in words
 * @param depth how much of the proof is shown
 * @param answer in a sentence or two
 * @param sections the grounds, the deciding first
 * @param advice the advice that is explained
 */
public record Explanation(
        Question question,
        String subject,
        String title,
        Depth depth,
        String answer,
        List<Section> sections,
        Advice advice) {

    public Explanation {
        sections = List.copyOf(sections);
    }

    /** For people, on lines of 80 columns, without colors. */
    public String toText() {
        return ExplanationText.plain().write(this);
    }

    /** An indented JSON document, in the shape of the JSON Schema {@code explanation.schema.json}. */
    public String toJson() {
        return ExplanationJson.write(this);
    }

    /** As Markdown. */
    public String toMarkdown() {
        return ExplanationMarkdown.write(this);
    }

    /** As a picture of the tree, an SVG document that follows its reader's light or dark mode. */
    public String toSvg() {
        return ExplanationSvg.write(this);
    }

    /** What can be asked. */
    public enum Question {
        WHY,
        WHY_NOT,
        RATHER_THAN
    }

    /**
     * Grounds of one kind.
     *
     * @param key what they are
     * @param heading the same for people
     * @param nodes in order of their weight
     */
    public record Section(Key key, String heading, List<Node> nodes) {
        public Section {
            nodes = List.copyOf(nodes);
        }
    }

    /** What a section holds. */
    public enum Key {
        /** The proof of what was asked about. */
        PROOF,
        /** What speaks for an approach that was not recommended. */
        SUPPORT,
        /** Firings that the proof does not rest on. */
        BESIDE,
        /** What was decided instead, and on what. */
        DEFEAT,
        /** Requirements of the approach that fail. */
        REQUIREMENTS,
        /** What counts for either side, by consideration, the largest difference first. */
        DIFFERENCE,
        /** Rules that would have recommended the approach. */
        VERDICT,
        /** Rules that would have argued for it. */
        ARGUMENTS,
        /** The rule that was asked about. */
        RULE
    }
}
