/** What scenarios exercise of the rules: statements, rules and conditions, and why each hole is one. */
package dev.tuningadvisor.scenario.coverage;
