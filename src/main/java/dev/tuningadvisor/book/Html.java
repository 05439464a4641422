package dev.tuningadvisor.book;

import dev.tuningadvisor.advice.render.VisibleText;

/** Writes HTML that is also XML, so that a page can be checked for what is left open. Every text is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder(512 * 1024);

    /** Text that means itself, within an element or an attribute; what could reorder a line is written out. */
    static String escape(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Markup as it stands. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with that text. */
    Html element(String name, String text) {
        return open(name).text(text).close(name);
    }

    Html open(String name) {
        out.append('<').append(name).append('>');
        return this;
    }

    /** An element with one attribute. */
    Html open(String name, Attribute attribute) {
        return open(name, attribute, null);
    }

    /** An element with two attributes, of which the second may be null. */
    Html open(String name, Attribute attribute, Attribute another) {
        out.append('<').append(name);
        write(attribute);
        if (another != null) {
            write(another);
        }
        out.append('>');
        return this;
    }

    private void write(Attribute attribute) {
        out.append(' ')
                .append(attribute.name())
                .append("=\"")
                .append(escape(attribute.value()))
                .append('"');
    }

    Html close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** An attribute of an element. */
    record Attribute(String name, String value) {
        static Attribute id(String anchor) {
            return new Attribute("id", anchor);
        }

        static Attribute type(String style) {
            return new Attribute("class", style);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
