package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.space.SupposedRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of each side that was not seen why, and whether it can be seen at all. */
final class HoleReader {

    /** Values that a hole names. */
    private static final int NAMED = 4;

    private final KnowledgeBase base;
    private final SupposedRules supposed;

    HoleReader(KnowledgeBase base, SupposedRules supposed) {
        this.base = base;
        this.supposed = supposed;
    }

    RuleCoverage read(RuleDeclaration rule, Tally tally) {
        List<ConditionCoverage> conditions =
                tally.sites().stream().map(site -> read(rule, site, tally)).toList();
        return new RuleCoverage(rule, tally.fired(), tally.silent(), conditions);
    }

    private ConditionCoverage read(RuleDeclaration rule, Site site, Tally tally) {
        Tally.Seen seen = tally.seen(site);
        Set<Side> impossible = EnumSet.noneOf(Side.class);
        List<Hole> holes = new ArrayList<>();
        for (Side side : Side.values()) {
            if (!site.sides().contains(side) || seen.sides().contains(side)) {
                continue;
            }
            if (isImpossible(rule, site, side)) {
                impossible.add(side);
            } else {
                HoleKind kind = kind(side, site, seen);
                holes.add(new Hole(rule.name(), folded(site.text()), side, kind, why(kind, site, tally)));
            }
        }
        return new ConditionCoverage(folded(site.text()), site.span(), seen.sides(), impossible, holes);
    }

    private boolean isImpossible(RuleDeclaration rule, Site site, Side side) {
        boolean recommendationAbsent = site.isPresence()
                && side == Side.FALSE
                && rule.when().get(site.element()) instanceof Element.Pattern pattern
                && pattern.type().equals("Recommendation");
        // Every advice has one, else there is no advice.
        return recommendationAbsent
                || Supposition.of(rule, site, side, base)
                        .map(each -> !supposed.mightFire(each))
                        .orElse(false);
    }

    private static HoleKind kind(Side side, Site site, Tally.Seen seen) {
        if (seen.sides().isEmpty()) {
            return HoleKind.NEVER_TRIED;
        }
        if (side == Side.UNKNOWN || side == Side.TRUE && Sites.asksForUnknownIn(site)) {
            return HoleKind.ALWAYS_STATED;
        }
        boolean onlyUnknown = seen.sides().equals(EnumSet.of(Side.UNKNOWN))
                || Sites.asksForUnknownIn(site) && seen.sides().equals(EnumSet.of(Side.TRUE));
        return onlyUnknown ? HoleKind.NEVER_STATED : HoleKind.NEVER_AT_THIS_SIDE;
    }

    private String why(HoleKind kind, Site site, Tally tally) {
        return switch (kind) {
            case NEVER_TRIED -> "never tried: `" + folded(blocker(site, tally)) + "` never held before it";
            case NEVER_STATED -> "what it reads was never stated";
            case ALWAYS_STATED -> "what it reads was always known";
            case NEVER_AT_THIS_SIDE -> values(site, tally.seen(site));
        };
    }

    private static String values(Site site, Tally.Seen seen) {
        if (site.isPresence()) {
            return seen.sides().contains(Side.TRUE) ? "it always held" : "it never held";
        }
        String named = seen.values().stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = seen.values().size() > NAMED ? ", …" : "";
        return "no value was at this side" + (named.isEmpty() ? "" : "; it saw " + named + more);
    }

    /** The last condition before that one that was tried. */
    private static String blocker(Site site, Tally tally) {
        String blocker = site.whole();
        for (Site each : tally.sites()) {
            if (each.equals(site)) {
                break;
            }
            if (!tally.seen(each).sides().isEmpty()) {
                blocker = each.whole();
            }
        }
        return blocker;
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
