package dev.tuningadvisor.rules.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/** Where the rules of a file stand as a whole. */
public final class RuleExtents {

    private RuleExtents() {}

    /** The place of each rule of the file from {@code rule} to {@code end}, by the rule's name, in order. */
    public static Map<String, Span> of(RuleFile file) {
        SourceText source = new SourceText(file.path(), file.text());
        List<Segment> segments = Segment.split(Grammar.tokens(file.text()), source).stream()
                .filter(segment -> segment.kind() == Segment.Kind.RULE)
                .toList();
        Map<String, Span> extents = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            extents.put(file.rules().get(i).name(), extent(segments.get(i), source));
        }
        return extents;
    }

    private static Span extent(Segment segment, SourceText source) {
        List<Token> words = segment.words();
        Token last = words.get(words.size() - 1);
        return source.span(source.offset(words.get(0).getStartIndex()), source.offset(last.getStopIndex() + 1));
    }
}
