package dev.tuningadvisor.scenario;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Remark;
import java.util.List;
import java.util.function.Function;

/** The remarks that travel with a recommendation. */
public enum RemarkKind {
    PROVISOS("provisos", Advice::provisos),
    CAUTIONS("cautions", Advice::cautions),
    NEXT_STEPS("nextSteps", Advice::nextSteps);

    private final String key;
    private final Function<Advice, List<Remark>> remarks;

    RemarkKind(String key, Function<Advice, List<Remark>> remarks) {
        this.key = key;
        this.remarks = remarks;
    }

    /** How scenario files and the advice document call them. */
    public String key() {
        return key;
    }

    /** Those of an advice, in its order. */
    public List<Remark> of(Advice advice) {
        return remarks.apply(advice);
    }
}
