/** Mutation: rules are changed one small piece at a time, to see which changes neither check nor scenarios notice. */
package dev.tuningadvisor.review.mutation;
