package dev.tuningadvisor.scenario.render;

import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRun;
import java.util.Locale;

/** A run of scenarios as the XML that Ant and Surefire write for JUnit, which build servers read. */
public final class JUnitXml {

    private static final double NANOS_OF_A_SECOND = 1e9;

    private JUnitXml() {}

    /** The whole run: a suite for each file, a case for each scenario. */
    public static String write(ScenarioRun run) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"advise test\"").append(counts(run)).append(">\n");
        run.byFile().forEach((file, inFile) -> {
            xml.append("  <testsuite name=\"").append(Markup.escaped(file)).append('"');
            xml.append(counts(inFile)).append(" skipped=\"0\">\n");
            inFile.results().forEach(result -> write(result, suiteName(file), xml));
            xml.append("  </testsuite>\n");
        });
        return xml.append("</testsuites>\n").toString();
    }

    private static String counts(ScenarioRun run) {
        long nanos =
                run.results().stream().mapToLong(ScenarioResult::elapsedNanos).sum();
        return " tests=\"" + run.results().size() + "\" failures=\""
                + run.failures().size() + "\" errors=\"0\" time=\"" + seconds(nanos) + '"';
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / NANOS_OF_A_SECOND);
    }

    /** Build servers group cases by a name with dots, as of a Java class. */
    private static String suiteName(String file) {
        String name = file.replace('\\', '/').replaceFirst("\\.json$", "");
        int folder = name.lastIndexOf("scenarios/");
        return (folder < 0 ? name.substring(name.lastIndexOf('/') + 1) : name.substring(folder)).replace('/', '.');
    }

    private static void write(ScenarioResult result, String suite, StringBuilder xml) {
        xml.append("    <testcase name=\"")
                .append(Markup.escaped(result.scenario().name()));
        xml.append("\" classname=\"").append(Markup.escaped(suite));
        xml.append("\" time=\"").append(seconds(result.elapsedNanos())).append('"');
        if (result.passed()) {
            xml.append("/>\n");
            return;
        }
        String first = result.differences().get(0).what() + ": expected "
                + result.differences().get(0).expected() + ", but "
                + result.differences().get(0).actual();
        xml.append(">\n      <failure type=\"scenario\" message=\"").append(Markup.escaped(first));
        xml.append("\">").append(Markup.escaped(result.render())).append("</failure>\n    </testcase>\n");
    }
}
