package dev.tuningadvisor.explain.render;

import dev.tuningadvisor.explain.Change;
import dev.tuningadvisor.explain.Firmness;
import dev.tuningadvisor.explain.Flip;
import dev.tuningadvisor.explain.Flips;
import dev.tuningadvisor.explain.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outlook in one or two sentences: how firm it is, and which single answer or change would turn it. */
final class BriefOutlook {

    private static final int MOST = 2;

    private final Texts texts;
    private final Outlook outlook;

    BriefOutlook(Texts texts, Outlook outlook) {
        this.texts = texts;
        this.outlook = outlook;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Firmness firmness = outlook.firmness();
        if (firmness.word() != Firmness.Word.OPEN) {
            lines.add(ExplainText.firm(texts, firmness, outlook.questions().words()));
        }
        Map<String, Flip> best = nearest(firmness.word() == Firmness.Word.OPEN);
        best.entrySet().stream()
                .limit(MOST - lines.size())
                .forEach(flip -> lines.add(become(flip.getKey(), flip.getValue())));
        if (lines.isEmpty()) {
            lines.add(ExplainText.firm(texts, firmness, outlook.questions().words()));
        }
        return lines;
    }

    /** For each other approach the first single change: an answer where one does, else a change of what is stated. */
    private Map<String, Flip> nearest(boolean answersFirst) {
        Map<String, Flip> nearest = new LinkedHashMap<>();
        for (Flips.Toward toward : outlook.flips().toward()) {
            if (!toward.answers().isEmpty()) {
                nearest.put(toward.recommendation(), toward.answers().get(0));
            }
        }
        for (Flips.Toward toward : outlook.flips().toward()) {
            if (!toward.changes().isEmpty() && !answersFirst) {
                nearest.putIfAbsent(toward.recommendation(), toward.changes().get(0));
            }
        }
        return nearest;
    }

    private String become(String approach, Flip flip) {
        Change change = flip.changes().get(0);
        String word = texts.approach(approach, outlook.questions().words());
        return texts.of("outlook.become", word, texts.supposed(change.fact(), change.values()));
    }
}
