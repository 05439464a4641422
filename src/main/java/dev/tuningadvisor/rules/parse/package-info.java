/**
 * Rules files as a tree of records with exact places. The tree holds only what the rule language allows; everything
 * after it (gate, check, trace, decision space, formatter) reads this tree and never the engine's own.
 */
package dev.tuningadvisor.rules.parse;
