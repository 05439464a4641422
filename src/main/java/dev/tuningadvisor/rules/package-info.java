/** From a rules folder to an immutable knowledge base, and the vocabulary it declares. */
package dev.tuningadvisor.rules;
