package dev.tuningadvisor.book;

import static dev.tuningadvisor.book.Html.Attribute.id;
import static dev.tuningadvisor.book.Html.Attribute.type;

import dev.tuningadvisor.book.Html.Attribute;
import dev.tuningadvisor.book.picture.Svg;
import java.util.List;

/** The book as one page of HTML that needs no script and loads nothing. */
final class HtmlBook {

    private final Contents contents;
    private final Targets targets;
    private final List<FlowViews.View> pictures;
    private final Html html = new Html();

    private HtmlBook(Contents contents, List<FlowViews.View> pictures) {
        this.contents = contents;
        this.targets = new Targets(contents);
        this.pictures = pictures;
    }

    /** The page. */
    static String write(Contents contents, List<FlowViews.View> pictures) {
        HtmlBook book = new HtmlBook(contents, pictures);
        book.page();
        return book.html.toString();
    }

    private void page() {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageStyle.policy() + "\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
        html.element("title", contents.title() + " - rule book").line();
        html.raw("<style>" + PageStyle.text() + "</style>\n</head>\n<body>\n");
        html.raw("<a class=\"skip\" href=\"#main\">Skip to the rules</a>\n");
        header();
        tableOfContents();
        html.raw("<main id=\"main\" tabindex=\"-1\">\n");
        pictures();
        guidance();
        terms();
        verdict();
        vocabulary();
        html.raw("</main>\n<footer>");
        html.element("p", "Written by advise docs from the rules, " + contents.digest() + ".");
        html.raw("</footer>\n</body>\n</html>\n");
    }

    private void header() {
        html.raw("<header>\n").element("h1", contents.title()).line();
        html.open("p", type("lead"))
                .text("Rule book, version " + contents.version() + ": "
                        + BookWords.counted(claims(), "statement") + ", "
                        + BookWords.counted(contents.rules(), "rule") + ", "
                        + BookWords.counted(facts(), "field") + " to state, "
                        + BookWords.counted(contents.scenarios(), "scenario") + ".")
                .close("p");
        html.raw("\n</header>\n");
    }

    private int claims() {
        return contents.sections().stream()
                .mapToInt(section -> section.claims().size())
                .sum();
    }

    private int facts() {
        return contents.facts().stream().mapToInt(type -> type.fields().size()).sum();
    }

    private void tableOfContents() {
        html.raw("<nav aria-labelledby=\"contents\">\n").raw("<h2 id=\"contents\">Contents</h2>\n<ul>\n");
        entry("picture", BookWords.PICTURE, List.of());
        entry(
                "guidance",
                BookWords.GUIDANCE,
                contents.sections().stream()
                        .map(section -> new Phrase.Link(section.name(), section.anchor()))
                        .toList());
        entry("terms", BookWords.TERMS, links(contents.terms()));
        entry("verdict", BookWords.VERDICT, links(contents.verdict()));
        entry(
                "vocabulary",
                BookWords.VOCABULARY,
                contents.facts().stream()
                        .map(type -> new Phrase.Link(type.name(), type.anchor()))
                        .toList());
        html.raw("</ul>\n</nav>\n");
    }

    private static List<Phrase.Link> links(List<Contents.Group> groups) {
        return groups.stream()
                .map(group -> new Phrase.Link(group.title(), group.anchor()))
                .toList();
    }

    private void entry(String anchor, String title, List<Phrase.Link> parts) {
        html.open("li")
                .open("a", new Attribute("href", "#" + anchor))
                .text(title)
                .close("a");
        if (!parts.isEmpty()) {
            html.raw("\n<ul>\n");
            parts.forEach(part ->
                    html.open("li").raw(phrase(Phrase.of(part))).close("li").line());
            html.raw("</ul>\n");
        }
        html.close("li").line();
    }

    private void chapter(String anchor, String title, String lead) {
        html.open("h2", id(anchor)).text(title).close("h2").line();
        html.open("p", type("lead")).text(lead).close("p").line();
    }

    private void pictures() {
        html.raw("<section>\n");
        chapter("picture", BookWords.PICTURE, BookWords.PICTURE_LEAD);
        for (int i = 0; i < pictures.size(); i++) {
            picture(pictures.get(i), "picture-" + (i + 1));
        }
        html.raw("</section>\n");
    }

    private void picture(FlowViews.View view, String anchor) {
        html.open("h3", id(anchor)).text(view.title()).close("h3").line();
        html.raw("<div class=\"picture\" role=\"region\" aria-labelledby=\"" + anchor + "\" tabindex=\"0\">\n");
        Svg.Caption caption = new Svg.Caption(anchor, view.title(), BookWords.PICTURE_DESCRIPTION);
        html.raw(Svg.draw(view.flow(), caption, Html::escape)).raw("</div>\n");
        html.open("details").element("summary", "The same in words").line();
        list("links", view.words().stream().map(Phrase::plain).toList());
        html.close("details").line();
    }

    private void guidance() {
        html.raw("<section>\n");
        chapter("guidance", BookWords.GUIDANCE, BookWords.GUIDANCE_LEAD);
        for (Contents.Section section : contents.sections()) {
            html.open("h3", id(section.anchor()))
                    .text(section.name())
                    .close("h3")
                    .line();
            section.claims().forEach(this::claim);
        }
        html.raw("</section>\n");
    }

    private void claim(Contents.Claim claim) {
        html.open("section", type("claim"));
        html.open("h4", id(claim.anchor())).text(claim.claim() + " ");
        html.open("span", type("id")).text(claim.id()).close("span").close("h4").line();
        if (!claim.note().isEmpty()) {
            html.open("p", type("meta")).text(claim.note()).close("p").line();
        }
        claim.rules().forEach(rule -> rule(rule, "h5"));
        if (!claim.elsewhere().isEmpty()) {
            html.element("p", claim.rules().isEmpty() ? "It is part of these rules:" : "It is also part of:")
                    .line();
            list("links", claim.elsewhere());
        }
        html.raw("</section>\n");
    }

    private void rule(Contents.RuleEntry rule, String heading) {
        html.open("article", type("rule"), id(rule.anchor())).line();
        html.element(heading, rule.name()).line();
        html.raw("<div class=\"when\"><p class=\"label\">When</p>\n");
        list("conditions", rule.when());
        html.raw("</div>\n<div class=\"then\"><p class=\"label\">Then</p>\n<p>");
        html.raw(phrase(rule.then()))
                .raw("</p></div>\n<p class=\"meta\">")
                .open("code")
                .text(rule.place())
                .close("code");
        if (!rule.cites().isEmpty()) {
            html.text(" rests on ").raw(phrase(Phrase.joined(rule.cites(), ", ", " and ")));
        }
        html.raw("</p>\n");
        proofs(rule.proofs());
        html.raw("<details><summary>As its author wrote it</summary>\n<pre tabindex=\"0\"><code>");
        html.text(rule.source()).raw("</code></pre></details>\n");
        html.close("article").line();
    }

    private void proofs(List<Contents.Proof> proofs) {
        if (proofs.isEmpty()) {
            html.raw("<p class=\"meta\">No scenario names it.</p>\n");
            return;
        }
        html.open("details").element("summary", BookWords.proved(proofs)).raw("\n<ul class=\"proofs\">\n");
        for (Contents.Proof proof : proofs) {
            html.open("li")
                    .open("span", type("outcome"))
                    .text(proof.fires() ? "fires" : "silent")
                    .close("span");
            html.text(" " + proof.name()).close("li").line();
        }
        html.raw("</ul></details>\n");
    }

    private void terms() {
        html.raw("<section>\n");
        chapter("terms", BookWords.TERMS, BookWords.TERMS_LEAD);
        contents.terms().forEach(this::group);
        html.raw("</section>\n");
    }

    private void group(Contents.Group group) {
        html.open("h3", id(group.anchor())).text(group.title()).close("h3").line();
        if (!group.note().isEmpty()) {
            html.element("p", group.note()).line();
        }
        group.rules().forEach(rule -> rule(rule, "h4"));
    }

    private void verdict() {
        html.raw("<section>\n");
        chapter("verdict", BookWords.VERDICT, BookWords.VERDICT_LEAD);
        html.raw("<div id=\"weighed\">\n");
        for (Contents.Weighed weighed : contents.weighed()) {
            html.open("h3", id(weighed.anchor()))
                    .text(weighed.title())
                    .close("h3")
                    .line();
            for (Contents.Kind kind : weighed.kinds()) {
                html.element("h4", kind.title()).line();
                list("links", kind.items());
            }
        }
        html.raw("</div>\n");
        contents.verdict().forEach(this::group);
        html.raw("</section>\n");
    }

    private void vocabulary() {
        html.raw("<section>\n");
        chapter("vocabulary", BookWords.VOCABULARY, BookWords.VOCABULARY_LEAD);
        for (Contents.FactType type : contents.facts()) {
            html.open("h3", id(type.anchor())).text(type.name()).close("h3").line();
            type.fields().forEach(this::fact);
        }
        html.raw("</section>\n");
    }

    private void fact(Contents.Fact fact) {
        html.open("article", type("fact"), id(fact.anchor()));
        html.element("h4", BookWords.heading(fact.field())).line();
        html.open("p")
                .open("code")
                .text(fact.field().path())
                .close("code")
                .text(": " + fact.values())
                .close("p")
                .line();
        if (fact.readers().isEmpty()) {
            html.element("p", BookWords.NOT_READ).line();
        } else {
            html.open("details")
                    .element(
                            "summary",
                            "Read by " + BookWords.counted(fact.readers().size(), "rule"))
                    .line();
            list("links", fact.readers());
            html.close("details").line();
        }
        html.close("article").line();
    }

    private void list(String style, List<Phrase> items) {
        html.open("ul", type(style)).line();
        items.forEach(item -> html.open("li").raw(phrase(item)).close("li").line());
        html.raw("</ul>\n");
    }

    private String phrase(Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (Phrase.Part part : phrase.parts()) {
            String text = Html.escape(part.text());
            if (part instanceof Phrase.Link link) {
                words.append(targets.has(link.anchor()) ? "<a href=\"#" + link.anchor() + "\">" + text + "</a>" : text);
            } else if (part instanceof Phrase.Strong) {
                words.append("<b>").append(text).append("</b>");
            } else if (part instanceof Phrase.Faint) {
                words.append("<span class=\"faint\">").append(text).append("</span>");
            } else if (part instanceof Phrase.Variable) {
                words.append("<var>").append(text).append("</var>");
            } else {
                words.append(text);
            }
        }
        return words.toString();
    }
}
