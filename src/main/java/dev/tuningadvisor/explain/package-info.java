/** What the trace does not answer: what if, what would change it, what to ask next, how sure. */
package dev.tuningadvisor.explain;
