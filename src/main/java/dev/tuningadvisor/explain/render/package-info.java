/** Writes explanations: as JSON for programs, as text for people. */
package dev.tuningadvisor.explain.render;
