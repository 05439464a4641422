/** Scenario files: cases that prove the rules, run and compared. */
package dev.tuningadvisor.scenario;
