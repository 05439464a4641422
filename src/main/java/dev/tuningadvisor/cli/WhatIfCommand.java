package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.WhatIf;
import dev.tuningadvisor.explain.render.ExplainJson;
import dev.tuningadvisor.facts.Facts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise what-if}: the same project with some facts stated otherwise. */
final class WhatIfCommand extends ExplanationCommand {

    private static final String SET = "--set";
    private static final String UNSET = "--unset";

    WhatIfCommand() {
        super("what-if", "Shows what becomes of the advice where some facts are stated otherwise, side by side.");
    }

    @Override
    void addOptions(CommandSpec spec) {
        spec.addOption(several(
                "FACT=VALUE",
                "state that fact so: its type and field as in the facts, with a dot between, then the value",
                SET));
        spec.addOption(several("FACT", "take that fact back: it is unknown then", UNSET));
    }

    @Override
    void check(ParseResult line) {
        texts(line);
        if (!line.hasMatchedOption(SET) && !line.hasMatchedOption(UNSET)) {
            throw new UsageException(
                    "nothing is to change", "say what: `" + SET + " FACT=VALUE` or `" + UNSET + " FACT`");
        }
    }

    private static Map<String, String> texts(ParseResult line) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String set : line.matchedOptionValue(SET, List.<String>of())) {
            int sign = set.indexOf('=');
            if (sign < 1) {
                throw new UsageException(
                        "`" + SET + " " + set + "` states no value",
                        "write type, dot, field, = and value: `TYPE.FIELD=VALUE`");
            }
            String fact = set.substring(0, sign);
            if (texts.put(fact, set.substring(sign + 1)) != null) {
                throw new UsageException("`" + fact + "` is set twice", "keep one of them");
            }
        }
        return texts;
    }

    @Override
    Explanation explain(ParseResult line, Explainer explainer, Facts facts) {
        Map<String, Object> set = new LinkedHashMap<>();
        texts(line).forEach((fact, text) -> set.put(fact, explainer.valueOf(fact, text)));
        WhatIf whatIf =
                explainer.whatIf(facts, set, new LinkedHashSet<>(line.matchedOptionValue(UNSET, List.<String>of())));
        return new Explanation(() -> ExplainJson.write(whatIf), text -> text.write(whatIf));
    }
}
