package dev.tuningadvisor.space;

/**
 * Stands for all facts that fall into the same classes: facts with equal signatures fire the same rules, in the same
 * order, and get the same recommendation. Their texts may show different values ({@link DecisionSpace#shown}).
 *
 * @param key compact, not for people
 */
public record Signature(String key) {}
