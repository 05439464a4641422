package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;

/**
 * One parsed rules file.
 *
 * @param path path relative to the rules folder, with {@code /}
 * @param text the whole text
 * @param packageName name after {@code package}; empty when the file has none
 * @param packageSpan place of that name; null when the file has none
 * @param types declared types, in order
 * @param enums declared enums, in order
 * @param rules rules, in order
 */
public record RuleFile(
        String path,
        String text,
        String packageName,
        Span packageSpan,
        List<TypeDeclaration> types,
        List<EnumDeclaration> enums,
        List<RuleDeclaration> rules)
        implements Serializable {

    public RuleFile {
        types = List.copyOf(types);
        enums = List.copyOf(enums);
        rules = List.copyOf(rules);
    }

    /** What stands at that place of this file, white space folded. */
    public String excerpt(Span span) {
        return text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }
}
