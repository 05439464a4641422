/** One KIE session a decision: facts in, rules fired, what fired and why recorded. */
package dev.tuningadvisor.session;
