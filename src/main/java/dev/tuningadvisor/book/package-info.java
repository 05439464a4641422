/** Prints the rules as a book for people: statements, the rules that encode them, the vocabulary, the verdict. */
package dev.tuningadvisor.book;
