/** Proofs: why something was concluded, why something else was not, and what makes the difference. */
package dev.tuningadvisor.explain.proof;
