package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one rule as its author wrote it, from {@code rule} to {@code end}. */
final class RuleSourceText {

    private static final Pattern END = Pattern.compile("(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/|[);])*+end\\b");

    private RuleSourceText() {}

    static String of(RuleFile file, RuleDeclaration rule) {
        int start = Math.max(0, file.text().lastIndexOf("rule", rule.span().start()));
        int after = rule.then().arguments().stream()
                .map(Operand::span)
                .mapToInt(span -> span.end())
                .max()
                .orElse(rule.then().span().end());
        Matcher end = END.matcher(file.text());
        // Without arguments the parentheses are still to come.
        int from = rule.then().arguments().isEmpty() ? file.text().indexOf(')', after) : after;
        return end.region(from, file.text().length()).lookingAt()
                ? file.text().substring(start, end.end())
                : file.text().substring(start, after);
    }
}
