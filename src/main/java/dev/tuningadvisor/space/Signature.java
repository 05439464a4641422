package dev.tuningadvisor.space;

/**
 * Stands for all facts that fall into the same classes: facts with equal signatures fire the same rules and get the same
 * recommendation.
 *
 * @param key compact, not for people
 */
public record Signature(String key) {}
