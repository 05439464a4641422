package dev.tuningadvisor.advice;

/**
 * A stated or unknown fact that a conclusion rests on, and the condition that it met.
 *
 * @param fact path of the fact, such as {@code data.labeledExamples}
 * @param value {@code Integer}, {@code Boolean} or {@code String}; null when the fact is unknown
 * @param condition the rule's condition, with the values of constants filled in: {@code labeledExamples >= 1000};
 *     empty when the rule reads the fact whatever its value
 */
public record Because(String fact, Object value, String condition) {}
