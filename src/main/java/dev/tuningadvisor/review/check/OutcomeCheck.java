package dev.tuningadvisor.review.check;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.space.DecisionSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search through the facts shows, and what is of no use to any. */
final class OutcomeCheck {

    private final KnowledgeBase base;
    private final Declared declared;
    private final DecisionSpace space;
    private final Search search;

    OutcomeCheck(KnowledgeBase base, Declared declared, DecisionSpace space, Search search) {
        this.base = base;
        this.declared = declared;
        this.space = space;
        this.search = search;
    }

    /** One finding for each kind of failure and rule, with the first facts that show it. */
    List<Finding> failures() {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Search.Tried tried : search.tried()) {
            tried.outcome().problems().stream()
                    .limit(1)
                    .filter(problem -> seen.add(problem.code() + problem.place()))
                    .forEach(problem -> findings.add(new Finding(weighed(problem), Witness.of(tried.facts()))));
        }
        return findings;
    }

    private static Problem weighed(Problem problem) {
        return Arrays.stream(CheckCode.values())
                .filter(code -> code.code().equals(problem.code()))
                .findFirst()
                .map(code -> code.at(problem.place(), problem.fault(), problem.help()))
                .orElse(problem);
    }

    /** Notes on rules that did not fire; those of {@code impossible} were told of already. */
    Stream<Problem> silent(List<Conditions> conditions, Set<String> impossible) {
        for (Conditions rule : conditions) {
            if (!search.hasFired(rule.rule().name())
                    && !impossible.contains(rule.rule().name())) {
                Map<String, Object> demanded = rule.isSmall(rule.fields())
                        ? rule.find(rule.fields(), rule::holds).orElse(Map.of())
                        : Map.of();
                search.drawFor(rule.rule().name(), search.facts(demanded));
            }
        }
        Set<String> possible = space.reach(space.given(space.nothing())).mayFire();
        // What fired on facts that come to no decision is not known.
        boolean known =
                search.tried().stream().allMatch(tried -> tried.outcome().isDecided());
        return declared.rules().stream()
                .filter(rule -> !search.hasFired(rule.name()) && !impossible.contains(rule.name()))
                .filter(rule -> known || !possible.contains(rule.name()))
                .map(rule -> CheckCode.NEVER_FIRES.at(
                        rule.span(),
                        possible.contains(rule.name())
                                ? "none of the " + search.tried().size() + " facts tried make this rule fire"
                                : "no facts can make this rule fire",
                        possible.contains(rule.name()) ? "show facts that do in a scenario" : null));
    }

    Stream<Problem> unused() {
        return Stream.of(unreadConclusions(), unreadFields(), statements()).flatMap(problems -> problems);
    }

    private Stream<Problem> unreadConclusions() {
        Set<String> read = declared.rules().stream()
                .flatMap(rule -> Declared.patterns(rule).stream())
                .map(Element.Pattern::type)
                .collect(Collectors.toSet());
        Set<String> concluded =
                declared.rules().stream().map(rule -> rule.then().type()).collect(Collectors.toSet());
        return declared.types().values().stream()
                .filter(type -> concluded.contains(type.name()) && !read.contains(type.name()))
                .filter(type -> !ContractCheck.types().contains(type.name()))
                .map(type -> CheckCode.UNREAD_CONCLUSION.at(
                        type.span(), "no rule reads `" + type.name() + "`, and no advice shows it", null));
    }

    private Stream<Problem> unreadFields() {
        return space.fields().stream()
                .filter(field -> !field.isRead() && field.field().kind() != Vocabulary.Kind.TEXT)
                .map(field -> field.field())
                .flatMap(
                        field -> declared.findType(field.type()).flatMap(type -> type.findField(field.name())).stream())
                .map(field -> CheckCode.UNREAD_FIELD.at(
                        field.span(), "no rule reads `" + field.name() + "`: stating it changes nothing", null));
    }

    private Stream<Problem> statements() {
        Set<String> cited = declared.rules().stream()
                .map(RuleDeclaration::cites)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<String> uncited = base.statements().values().stream()
                .filter(statement -> statement.concludes() && !cited.contains(statement.id()))
                .map(statement -> "`" + statement.id() + "`")
                .toList();
        return uncited.isEmpty()
                ? Stream.empty()
                : Stream.of(CheckCode.STATEMENT_WITHOUT_RULE.at(
                        new Place.Whole(base.origin() + "/statements.json"),
                        "no rule cites " + String.join(", ", uncited),
                        "write the rule, or give a heading `\"concludes\": \"nothing\"`"));
    }

    /** How many facts sessions were fired for. */
    int searched() {
        return (int) search.tried().stream()
                .map(Search.Tried::facts)
                .map(Facts::values)
                .distinct()
                .count();
    }
}
