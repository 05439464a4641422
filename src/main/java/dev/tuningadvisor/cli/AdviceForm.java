package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.render.AdviceJson;
import dev.tuningadvisor.advice.render.AdviceText;
import dev.tuningadvisor.advice.render.VisibleText;

/**
 * The form in which advice is shown.
 *
 * @param json whether for programs rather than people
 * @param traced whether the text has every step
 * @param colored whether the text has colors
 */
record AdviceForm(boolean json, boolean traced, boolean colored) {

    /** The one advice of a run. */
    String alone(Advice advice) {
        return json ? AdviceJson.pretty().write(advice) + "\n" : text(advice);
    }

    /** One of several: JSON on one line that begins with its source, text below a line that names it. */
    String among(String source, Advice advice, boolean first) {
        if (json) {
            return AdviceJson.oneLine().withSource(source).write(advice) + "\n";
        }
        return (first ? "" : "\n") + "==> " + VisibleText.of(source).replace('\n', ' ') + " <==\n" + text(advice);
    }

    private String text(Advice advice) {
        AdviceText text = AdviceText.plain();
        if (colored) {
            text = text.withColors();
        }
        if (traced) {
            text = text.withTrace();
        }
        return text.write(advice);
    }
}
