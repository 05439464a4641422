package dev.tuningadvisor;

import java.nio.file.Path;

/** The project's own rules, compiled once for all tests. */
public final class ProjectRules {

    /** The rules folder of the checkout. */
    public static final Path FOLDER = Path.of("rules");

    private static final class Holder {
        private static final TuningAdvisor ADVISOR = TuningAdvisor.open(FOLDER);
    }

    private ProjectRules() {}

    public static TuningAdvisor advisor() {
        return Holder.ADVISOR;
    }
}
