package dev.tuningadvisor.book;

import dev.tuningadvisor.book.picture.Flow;
import dev.tuningadvisor.book.picture.Svg;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Scenario;
import java.util.List;

/**
 * The rules as a book for people who write no rules: each statement with the rules that encode it, their conditions in
 * words and the scenarios that prove them, how the verdict is made, and the vocabulary. The same rules and scenarios
 * give the same bytes. Immutable.
 */
public final class RuleBook {

    private static final String DESCRIPTION =
            "Boxes in four columns, joined by arrows from left to right: the fields of the vocabulary, the terms, the "
                    + "arguments with the requirements and the motives, and the balance with the steps to the "
                    + "recommendation. The chapters below say the same in words.";

    private final Contents contents;
    private final Flow flow;

    private RuleBook(Contents contents, Flow flow) {
        this.contents = contents;
        this.flow = flow;
    }

    /**
     * Reads the book.
     *
     * @param scenarios cases that prove the rules, in the order in which they are to be named; may be empty
     */
    public static RuleBook of(KnowledgeBase base, List<Scenario> scenarios) {
        Wording wording = Wording.of(base);
        return new RuleBook(ContentsReader.read(base, wording, scenarios), new FlowReader(base, wording).read());
    }

    /** One page that needs no script and loads nothing, with a picture. */
    public String html() {
        Svg.Caption caption = new Svg.Caption("flow", BookWords.PICTURE, DESCRIPTION);
        return HtmlBook.write(contents, Svg.draw(flow, caption, Html::escape));
    }

    /** The same without the picture, as GitHub's Markdown. */
    public String markdown() {
        return MarkdownBook.write(contents);
    }
}
