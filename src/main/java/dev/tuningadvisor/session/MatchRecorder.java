package dev.tuningadvisor.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.base.factmodel.AccessibleFact;
import org.drools.base.reteoo.InitialFactImpl;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Writes down what each rule matches, and lets some of them fire. */
final class MatchRecorder implements AgendaFilter {

    private final Predicate<String> fires;
    private final Map<String, List<String>> matches = new LinkedHashMap<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();

    MatchRecorder(Predicate<String> fires) {
        this.fires = fires;
    }

    Map<String, List<String>> matches() {
        return matches;
    }

    @Override
    public boolean accept(Match match) {
        StringBuilder text = new StringBuilder();
        for (Object object : match.getObjects()) {
            // The engine puts its own fact first where a rule begins with `not`, `exists` or `accumulate`.
            if (!(object instanceof InitialFactImpl)) {
                text.append(text.isEmpty() ? "" : " ").append(text(object));
            }
        }
        String rule = match.getRule().getName();
        matches.computeIfAbsent(rule, name -> new ArrayList<>()).add(text.toString());
        return fires.test(rule);
    }

    /** Facts and conclusions by their number, so that two with equal fields differ; what is computed by its value. */
    private String text(Object object) {
        if (object instanceof AccessibleFact) {
            return "#" + numbers.computeIfAbsent(object, added -> numbers.size() + 1);
        }
        if (object instanceof Iterable<?> list) {
            StringBuilder text = new StringBuilder("[");
            list.forEach(item -> text.append(text(item)).append(' '));
            return text.append(']').toString();
        }
        if (object instanceof Object[] results) {
            return text(Arrays.asList(results));
        }
        return String.valueOf(object);
    }
}
