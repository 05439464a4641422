/** Checks a whole rules folder, types resolved, before anything of it is compiled. */
package dev.tuningadvisor.rules.gate;
