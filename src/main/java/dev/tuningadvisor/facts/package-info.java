/** From JSON to validated values of the vocabulary, every problem at its JSON pointer; schema and template. */
package dev.tuningadvisor.facts;
