package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.review.diff.RuleChange.Kind;
import dev.tuningadvisor.review.diff.RuleChange.What;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.format.Meaning;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.Span;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares two knowledge bases by what they say: white space, comments, order and files do not count. */
final class RuleChanges {

    private final List<RuleChange> changes = new ArrayList<>();
    private final Map<String, String> newNames = new HashMap<>();

    private RuleChanges() {}

    static RuleChanges between(KnowledgeBase before, KnowledgeBase after) {
        RuleChanges found = new RuleChanges();
        found.rules(before.rules(), after.rules());
        found.parts(What.TYPE, before.types(), after.types(), TypeDeclaration::span);
        found.parts(What.ENUM, declared(before), declared(after), EnumDeclaration::span);
        found.parts(What.STATEMENT, before.statements(), after.statements(), statement -> null);
        return found;
    }

    /** Rules first, then types, enums and statements. */
    List<RuleChange> all() {
        return changes;
    }

    /** The name that a rule of the old side has on the new one. */
    String newName(String rule) {
        return newNames.getOrDefault(rule, rule);
    }

    /** The enum of statements is made of the statements, which are compared as such. */
    private static Map<String, EnumDeclaration> declared(KnowledgeBase base) {
        Map<String, EnumDeclaration> declared = new LinkedHashMap<>();
        base.files().forEach(file -> file.enums().forEach(each -> declared.put(each.name(), each)));
        return declared;
    }

    private void rules(Map<String, RuleDeclaration> before, Map<String, RuleDeclaration> after) {
        Map<Object, RuleDeclaration> free = new LinkedHashMap<>();
        after.values().stream()
                .filter(rule -> !before.containsKey(rule.name()))
                .forEach(rule -> free.putIfAbsent(unnamed(rule), rule));
        List<RuleChange> renamed = new ArrayList<>();
        for (RuleDeclaration rule : before.values()) {
            RuleDeclaration same = after.containsKey(rule.name()) ? null : free.remove(unnamed(rule));
            if (same != null) {
                newNames.put(rule.name(), same.name());
                renamed.add(change(What.RULE, Kind.RENAMED, rule.name(), same.name(), same.span()));
            }
        }
        Map<String, RuleDeclaration> rest = new LinkedHashMap<>(before);
        rest.keySet().removeAll(newNames.keySet());
        Map<String, RuleDeclaration> restAfter = new LinkedHashMap<>(after);
        restAfter.keySet().removeAll(newNames.values());
        parts(What.RULE, rest, restAfter, RuleDeclaration::span);
        changes.addAll(renamed);
    }

    private static Object unnamed(RuleDeclaration rule) {
        return Meaning.of(new RuleDeclaration(
                "",
                rule.cites(),
                rule.citesSpan(),
                rule.salience(),
                rule.salienceSpan(),
                rule.when(),
                rule.then(),
                rule.span()));
    }

    private <T extends Record> void parts(
            What what, Map<String, T> before, Map<String, T> after, Function<T, Span> span) {
        after.forEach((name, part) -> {
            if (!before.containsKey(name)) {
                changes.add(change(what, Kind.ADDED, name, null, span.apply(part)));
            }
        });
        before.forEach((name, part) -> {
            if (!after.containsKey(name)) {
                changes.add(change(what, Kind.REMOVED, name, null, span.apply(part)));
            } else if (!Meaning.of(part).equals(Meaning.of(after.get(name)))) {
                changes.add(change(what, Kind.CHANGED, name, null, span.apply(after.get(name))));
            }
        });
    }

    private static RuleChange change(What what, Kind kind, String name, String newName, Span span) {
        return span == null
                ? new RuleChange(what, kind, name, newName, "statements.json", 0)
                : new RuleChange(what, kind, name, newName, span.file(), span.line());
    }
}
