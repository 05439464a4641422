package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.rules.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What came of a check.
 *
 * @param findings sorted by place
 * @param rules how many rules there are, as far as they could be read
 * @param files how many rules files there are
 * @param searched for how many facts sessions were fired; 0 where errors forbade it
 * @param folder the rules folder that was checked
 */
public record CheckReport(List<Finding> findings, int rules, int files, int searched, RulesFolder folder) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** The problems alone, of all severities, sorted by place. */
    public List<Problem> problems() {
        return findings.stream().map(Finding::problem).toList();
    }

    /** How many problems have that severity. */
    public int count(Severity severity) {
        return (int) problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** The line of the rules that a place is on, without its end; empty for other places. */
    public Optional<String> findLine(Place place) {
        if (!(place instanceof Place.InFile inFile) || !inFile.file().startsWith(folder.name() + "/")) {
            return Optional.empty();
        }
        byte[] bytes =
                folder.contents().get(inFile.file().substring(folder.name().length() + 1));
        return bytes == null
                ? Optional.empty()
                : new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .skip(inFile.line() - 1L)
                        .findFirst();
    }
}
