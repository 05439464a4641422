/** One layout for rules files, comments and meaning kept. */
package dev.tuningadvisor.rules.format;
