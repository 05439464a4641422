package dev.tuningadvisor.rules;

/**
 * A statement of the guidance that rules cite.
 *
 * @param id short stable name, such as {@code when-ft-1}
 * @param section where it stands in the guidance
 * @param claim what it says, in one sentence
 * @param concludes whether anything follows from it; a heading or an introduction needs no rule
 */
public record Statement(String id, String section, String claim, boolean concludes) {}
