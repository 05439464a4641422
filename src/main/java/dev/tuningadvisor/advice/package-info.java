/** The result of one decision: what is recommended and why. Records only; {@code render} writes them. */
package dev.tuningadvisor.advice;
