/** Everything that is wrong or odd about a rules folder, with facts that show it. */
package dev.tuningadvisor.review.check;
