package dev.tuningadvisor.book;

import dev.tuningadvisor.advice.render.VisibleText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The book as Markdown, as GitHub and most others read it. */
final class MarkdownBook {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]|~$@]|^[#+=-]|(?<=^\\d{1,9})[.)]");
    private static final Pattern TICKS = Pattern.compile("`+");

    private final Contents contents;
    private final Targets targets;
    private final StringBuilder out = new StringBuilder(256 * 1024);

    private MarkdownBook(Contents contents) {
        this.contents = contents;
        this.targets = new Targets(contents);
    }

    static String write(Contents contents) {
        MarkdownBook book = new MarkdownBook(contents);
        book.all();
        return book.out.toString();
    }

    private void all() {
        heading("#", contents.title());
        paragraph("Rule book, version " + contents.version() + ". Written by `advise docs` from the rules, "
                + contents.digest() + ".");
        out.append("- [").append(BookWords.GUIDANCE).append("](#guidance)\n");
        contents.sections()
                .forEach(section -> out.append("  - [")
                        .append(escape(section.name()))
                        .append("](#")
                        .append(section.anchor())
                        .append(")\n"));
        out.append("- [").append(BookWords.TERMS).append("](#terms)\n");
        out.append("- [").append(BookWords.VERDICT).append("](#verdict)\n");
        out.append("- [").append(BookWords.VOCABULARY).append("](#vocabulary)\n\n");
        chapter("guidance", BookWords.GUIDANCE, BookWords.GUIDANCE_LEAD);
        contents.sections().forEach(this::section);
        chapter("terms", BookWords.TERMS, BookWords.TERMS_LEAD);
        contents.terms().forEach(this::group);
        chapter("verdict", BookWords.VERDICT, BookWords.VERDICT_LEAD);
        contents.weighed().forEach(this::weighed);
        contents.verdict().forEach(this::group);
        chapter("vocabulary", BookWords.VOCABULARY, BookWords.VOCABULARY_LEAD);
        contents.facts().forEach(this::facts);
    }

    private void chapter(String anchor, String title, String lead) {
        anchor(anchor);
        heading("##", title);
        paragraph(lead);
    }

    private void section(Contents.Section section) {
        anchor(section.anchor());
        heading("###", section.name());
        section.claims().forEach(this::claim);
    }

    private void claim(Contents.Claim claim) {
        anchor(claim.anchor());
        heading("####", claim.claim() + " (" + claim.id() + ")");
        if (!claim.note().isEmpty()) {
            paragraph(claim.note());
        }
        claim.rules().forEach(rule -> rule(rule, "#####"));
        if (!claim.elsewhere().isEmpty()) {
            paragraph(claim.rules().isEmpty() ? "It is part of these rules:" : "It is also part of:");
            list(claim.elsewhere());
        }
    }

    private void rule(Contents.RuleEntry rule, String level) {
        anchor(rule.anchor());
        heading(level, rule.name());
        paragraph("When");
        list(rule.when());
        out.append("Then ").append(phrase(rule.then())).append(".\n\n");
        out.append(code(rule.place()));
        if (!rule.cites().isEmpty()) {
            out.append(", rests on ").append(phrase(Phrase.joined(rule.cites(), ", ", " and ")));
        }
        out.append(".\n\n");
        details(BookWords.proved(rule.proofs()), proofs(rule.proofs()));
        details("As its author wrote it", fenced(rule.source()));
    }

    private static String proofs(List<Contents.Proof> proofs) {
        StringBuilder list = new StringBuilder();
        proofs.forEach(proof -> list.append(proof.fires() ? "- fires: " : "- silent: ")
                .append(escape(proof.name()))
                .append('\n'));
        return list.toString();
    }

    private void details(String summary, String body) {
        if (!body.isEmpty()) {
            out.append("<details><summary>")
                    .append(Html.escape(summary))
                    .append("</summary>\n\n")
                    .append(body)
                    .append("\n</details>\n\n");
        }
    }

    private void group(Contents.Group group) {
        anchor(group.anchor());
        heading("###", group.title());
        if (!group.note().isEmpty()) {
            paragraph(group.note());
        }
        group.rules().forEach(rule -> rule(rule, "####"));
    }

    private void weighed(Contents.Weighed weighed) {
        anchor(weighed.anchor());
        heading("###", weighed.title());
        for (Contents.Kind kind : weighed.kinds()) {
            heading("####", kind.title());
            list(kind.items());
        }
    }

    private void facts(Contents.FactType type) {
        anchor(type.anchor());
        heading("###", type.name());
        for (Contents.Fact fact : type.fields()) {
            anchor(fact.anchor());
            heading("####", BookWords.heading(fact.field()));
            out.append(code(fact.field().path()))
                    .append(": ")
                    .append(escape(fact.values()))
                    .append(".\n\n");
            if (fact.readers().isEmpty()) {
                paragraph(BookWords.NOT_READ);
            } else {
                paragraph("Read by " + BookWords.counted(fact.readers().size(), "rule") + ":");
                list(fact.readers());
            }
        }
    }

    private void anchor(String anchor) {
        out.append("<a id=\"").append(anchor).append("\"></a>\n\n");
    }

    private void heading(String level, String text) {
        out.append(level).append(' ').append(escape(text)).append("\n\n");
    }

    private void paragraph(String text) {
        out.append(escape(text)).append("\n\n");
    }

    private void list(List<Phrase> items) {
        items.forEach(item -> out.append("- ").append(phrase(item)).append('\n'));
        out.append('\n');
    }

    private String phrase(Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (Phrase.Part part : phrase.parts()) {
            String text = escape(part.text());
            if (part instanceof Phrase.Link link && targets.has(link.anchor())) {
                words.append('[')
                        .append(text)
                        .append("](#")
                        .append(link.anchor())
                        .append(')');
            } else if (part instanceof Phrase.Strong) {
                words.append(emphasized(text, "**"));
            } else if (part instanceof Phrase.Variable) {
                words.append(emphasized(text, "*"));
            } else {
                words.append(text);
            }
        }
        return words.toString();
    }

    /** Marks of emphasis must touch a word, so spaces stay outside of them. */
    private static String emphasized(String text, String mark) {
        String words = text.strip();
        int start = text.indexOf(words);
        return text.substring(0, start) + mark + words + mark + text.substring(start + words.length());
    }

    /** Text that means itself on one line: marks are escaped, what could be markup or reorder the line is written out. */
    static String escape(String text) {
        String line = VisibleText.of(text).replace('\n', ' ');
        return MARKS.matcher(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .replaceAll(mark -> Matcher.quoteReplacement("\\" + mark.group()));
    }

    private static String code(String text) {
        return "`" + VisibleText.of(text).replace('`', '\'') + "`";
    }

    /** A block of code whose fence is longer than any in the text. */
    private static String fenced(String text) {
        int longest = TICKS.matcher(text)
                .results()
                .mapToInt(ticks -> ticks.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "\n" + VisibleText.of(text) + "\n" + fence + "\n";
    }
}
