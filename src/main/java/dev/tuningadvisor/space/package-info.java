/**
 * The decision space: classes of values that no condition of the rules tells apart, so that a question about all facts
 * is a finite search.
 */
package dev.tuningadvisor.space;
