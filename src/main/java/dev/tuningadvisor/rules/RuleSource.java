package dev.tuningadvisor.rules;

/**
 * One rules file as read.
 *
 * @param path path relative to the rules folder, with {@code /}
 * @param text its text
 */
public record RuleSource(String path, String text) {}
