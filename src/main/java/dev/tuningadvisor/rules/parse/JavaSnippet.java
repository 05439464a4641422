package dev.tuningadvisor.rules.parse;

import com.github.javaparser.Position;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** A right side wrapped into a Java block, and the way back from its positions to those of the file. */
final class JavaSnippet {

    private final SourceText source;
    private final int start;
    private final int end;
    private final String java;
    private final List<Integer> lineStarts = new ArrayList<>();

    JavaSnippet(SourceText source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.java = "{" + source.text().substring(start, end) + "}";
        lineStarts.add(0);
        for (int i = 0; i < java.length(); i++) {
            boolean pairFollows = java.charAt(i) == '\r' && java.charAt(i + 1) == '\n';
            if (java.charAt(i) == '\n' || java.charAt(i) == '\r' && !pairFollows) {
                lineStarts.add(i + 1);
            }
        }
    }

    String java() {
        return java;
    }

    Span span(Node node) {
        var range = node.getRange().orElseThrow();
        return source.span(offset(range.begin), offset(range.end) + 1);
    }

    /** The first token of a range, kept within the right side. */
    Span span(TokenRange range) {
        var first = range.getBegin().getRange().orElseThrow();
        return source.span(offset(first.begin), Math.max(offset(first.begin), offset(first.end) + 1));
    }

    private int offset(Position position) {
        int inJava = lineStarts.get(Math.min(position.line, lineStarts.size()) - 1) + position.column - 1;
        return Math.max(start, Math.min(end, start + inJava - 1));
    }
}
