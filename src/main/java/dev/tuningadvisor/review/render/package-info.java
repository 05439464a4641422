/** A check as text for people, as JSON and as SARIF for programs. */
package dev.tuningadvisor.review.render;
