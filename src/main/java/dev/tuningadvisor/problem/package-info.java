/** What is wrong, where, and what to write instead: {@code Problem} and the two exceptions that carry problems. */
package dev.tuningadvisor.problem;
