package dev.tuningadvisor.advice;

/**
 * The rules that gave an advice.
 *
 * @param name stable name
 * @param version as the rules state it
 * @param title for people
 * @param digest {@code sha256:} and 64 hexadecimal digits over paths and contents of the rules folder
 * @param rules number of rules
 * @param statements number of statements
 */
public record KnowledgeBaseInfo(String name, String version, String title, String digest, int rules, int statements) {}
