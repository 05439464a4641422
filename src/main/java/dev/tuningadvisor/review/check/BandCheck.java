package dev.tuningadvisor.review.check;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules that sort one number into bands: no value between the bands is left out, none belongs to two. */
final class BandCheck {

    private final Declared declared;
    private final Search search;

    BandCheck(Declared declared, Search search) {
        this.declared = declared;
        this.search = search;
    }

    List<Finding> findings(List<Conditions> conditions) {
        Map<String, List<Conditions>> groups = new LinkedHashMap<>();
        for (Conditions rule : conditions) {
            if (rule.isDecidedWholly()
                    && !rule.decided().isEmpty()
                    && rule.fields().size() == 1) {
                FieldClasses field = rule.fields().iterator().next();
                boolean number = field.field().kind() == Vocabulary.Kind.INTEGER;
                if (number && band(rule.rule()) != null) {
                    groups.computeIfAbsent(
                                    rule.rule().then().type() + " "
                                            + field.field().path(),
                                    key -> new ArrayList<>())
                            .add(rule);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        groups.values().stream().filter(bands -> bands.size() > 1).forEach(bands -> check(bands, findings));
        return findings;
    }

    /** The one constant that tells the band; null where the conclusion is anything else. */
    private Operand.EnumValue band(RuleDeclaration rule) {
        List<Operand> arguments = rule.then().arguments();
        return arguments.size() == 1 && arguments.get(0) instanceof Operand.EnumValue value && value.property() == null
                ? value
                : null;
    }

    private void check(List<Conditions> bands, List<Finding> findings) {
        FieldClasses field = bands.get(0).fields().iterator().next();
        List<ValueClass> classes = field.known();
        List<List<Conditions>> matching =
                classes.stream().map(each -> matching(bands, field, each)).toList();
        int first = 0;
        while (first < classes.size() && matching.get(first).isEmpty()) {
            first++;
        }
        int last = classes.size() - 1;
        while (last >= 0 && matching.get(last).isEmpty()) {
            last--;
        }
        for (int i = first; i <= last; i++) {
            ValueClass each = classes.get(i);
            if (matching.get(i).isEmpty()) {
                if (!isOwnBand(each, bands)) {
                    gap(
                            matching.get(i - 1).isEmpty()
                                    ? bands.get(0)
                                    : matching.get(i - 1).get(0),
                            field,
                            each,
                            findings);
                }
            } else {
                overlap(matching.get(i), field, each, findings);
            }
        }
    }

    private static List<Conditions> matching(List<Conditions> bands, FieldClasses field, ValueClass each) {
        Map<String, Object> values = Map.of(field.field().path(), each.representative());
        return bands.stream().filter(band -> band.holds(values)).toList();
    }

    /** Whether it lies in the band of a constant that no rule of these concludes: that band is left out on purpose. */
    private boolean isOwnBand(ValueClass values, List<Conditions> bands) {
        int value = (Integer) values.representative();
        EnumDeclaration constants =
                declared.findEnum(band(bands.get(0).rule()).type()).orElseThrow();
        Map<Integer, String> begins = new TreeMap<>();
        constants
                .constants()
                .forEach(constant -> constant.values().stream()
                        .filter(of -> of.value() instanceof Integer least && least <= value)
                        .forEach(of -> begins.put((Integer) of.value(), constant.name())));
        String last = begins.values().stream().reduce((before, after) -> after).orElse(null);
        return last != null
                && bands.stream().noneMatch(band -> band(band.rule()).constant().equals(last));
    }

    private void gap(Conditions below, FieldClasses field, ValueClass values, List<Finding> findings) {
        Facts facts = search.facts(Map.of(field.field().path(), values.representative()));
        if (search.attempt(facts).isDecided()) {
            findings.add(new Finding(
                    CheckCode.BAND_GAP.at(
                            below.rule().span(),
                            "`" + field.field().name() + "` of " + values.label() + " gives no `"
                                    + below.rule().then().type() + "`, the values around it do",
                            "let the next band begin where this one ends"),
                    Witness.of(facts)));
        }
    }

    private void overlap(List<Conditions> rules, FieldClasses field, ValueClass values, List<Finding> findings) {
        for (Conditions other : rules.subList(1, rules.size())) {
            Conditions one = rules.get(0);
            String band = band(one.rule()).constant();
            String otherBand = band(other.rule()).constant();
            Facts facts = search.facts(Map.of(field.field().path(), values.representative()));
            if (!band.equals(otherBand)
                    && search.attempt(facts)
                            .rules()
                            .containsAll(List.of(one.rule().name(), other.rule().name()))) {
                findings.add(new Finding(
                        CheckCode.BAND_OVERLAP.at(
                                other.rule().span(),
                                "`" + field.field().name() + "` of " + values.label() + " gives `"
                                        + one.rule().then().type() + "` both `" + band + "` and `" + otherBand + "`",
                                "let one band end where the other begins"),
                        Witness.of(facts)));
            }
        }
    }
}
