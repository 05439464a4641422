package dev.tuningadvisor;

import java.nio.file.Path;

/** The project's own rules, compiled once for all tests and kept between runs. */
public final class ProjectRules {

    /** The rules folder of the checkout. */
    public static final Path FOLDER = Path.of("rules");

    /** Compiled rules are kept between test runs. */
    public static final Settings SETTINGS = Settings.DEFAULT.withCache(Path.of("target", "rule-cache"));

    private static final class Holder {
        private static final TuningAdvisor ADVISOR = TuningAdvisor.open(FOLDER, SETTINGS);
    }

    private ProjectRules() {}

    public static TuningAdvisor advisor() {
        return Holder.ADVISOR;
    }
}
