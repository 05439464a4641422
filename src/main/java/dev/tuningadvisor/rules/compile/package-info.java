/** From checked rules to classes, and from classes to a rule base: the one place that calls the rule compiler. */
package dev.tuningadvisor.rules.compile;
