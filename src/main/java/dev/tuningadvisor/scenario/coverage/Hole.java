package dev.tuningadvisor.scenario.coverage;

/**
 * A side that a condition of a rule can have and no scenario shows.
 *
 * @param rule name of the rule
 * @param condition the condition as written, white space folded
 * @param side the side that was not seen
 * @param kind why
 * @param why the same in words
 */
public record Hole(String rule, String condition, Side side, HoleKind kind, String why) {}
