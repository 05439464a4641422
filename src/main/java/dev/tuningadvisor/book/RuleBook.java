package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Scenario;
import java.util.List;

/**
 * The rules as a book for people who write no rules: each statement with the rules that encode it, their conditions in
 * words and the scenarios that prove them, how the verdict is made, and the vocabulary. The same rules and scenarios
 * give the same bytes. Immutable.
 */
public final class RuleBook {

    private final Contents contents;
    private final List<FlowViews.View> pictures;

    private RuleBook(Contents contents, List<FlowViews.View> pictures) {
        this.contents = contents;
        this.pictures = List.copyOf(pictures);
    }

    /**
     * Reads the book.
     *
     * @param scenarios cases that prove the rules, in the order in which they are to be named; may be empty
     */
    public static RuleBook of(KnowledgeBase base, List<Scenario> scenarios) {
        Wording wording = Wording.of(base);
        return new RuleBook(
                ContentsReader.read(base, wording, scenarios), FlowViews.of(new FlowReader(base, wording).read()));
    }

    /** One page that needs no script and loads nothing, with pictures. */
    public String html() {
        return HtmlBook.write(contents, pictures);
    }

    /** The same without the pictures, as GitHub's Markdown. */
    public String markdown() {
        return MarkdownBook.write(contents);
    }
}
