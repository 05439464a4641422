package dev.tuningadvisor.advice;

/**
 * A statement of the guidance.
 *
 * @param section where it stands
 * @param claim what it says
 */
public record CitedStatement(String section, String claim) {}
