package dev.tuningadvisor.scenario;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.Place;
import java.util.List;

/**
 * One case that proves the rules: a project, and what is expected of its advice.
 *
 * @param name what it proves; of a variant, the scenario's name, a colon and its own. Unique over what was read
 *     together
 * @param place where it stands: file and JSON pointer
 * @param line line of that place, from 1
 * @param facts what the project states
 * @param expectations in the order they are written, never empty
 */
public record Scenario(String name, Place.InDocument place, int line, Facts facts, List<Expectation> expectations) {

    public Scenario {
        expectations = List.copyOf(expectations);
    }
}
