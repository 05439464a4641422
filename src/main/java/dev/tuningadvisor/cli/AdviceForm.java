package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.render.AdviceJson;
import dev.tuningadvisor.advice.render.AdviceText;
import dev.tuningadvisor.advice.render.VisibleText;
import java.util.List;

/**
 * The form in which advice is shown.
 *
 * @param json whether for programs rather than people
 * @param traced whether the text has every step
 * @param colored whether the text has colors
 * @param foresees whether the text has the outlook in short
 */
record AdviceForm(boolean json, boolean traced, boolean colored, boolean foresees) {

    /** Whether the outlook is to be found out. */
    boolean needsOutlook() {
        return foresees && !json;
    }

    /** The one advice of a run. */
    String alone(Advice advice, List<String> outlook) {
        return json ? AdviceJson.pretty().write(advice) + "\n" : text(advice, outlook);
    }

    /** One of several: JSON on one line that begins with its source, text below a line that names it. */
    String among(String source, Advice advice, List<String> outlook) {
        return json
                ? AdviceJson.oneLine().withSource(source).write(advice) + "\n"
                : "==> " + VisibleText.of(source).replace('\n', ' ') + " <==\n" + text(advice, outlook);
    }

    private String text(Advice advice, List<String> outlook) {
        AdviceText text = AdviceText.plain().withOutlook(outlook);
        if (colored) {
            text = text.withColors();
        }
        if (traced) {
            text = text.withTrace();
        }
        return text.write(advice);
    }
}
