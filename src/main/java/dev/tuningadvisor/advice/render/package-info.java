/** Writes an advice: as JSON for programs, as text for people. */
package dev.tuningadvisor.advice.render;
