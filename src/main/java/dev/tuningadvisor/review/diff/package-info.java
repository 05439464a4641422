/** What a change of rules or facts does to advice. */
package dev.tuningadvisor.review.diff;
