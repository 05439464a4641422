/** Draws a graph of boxes in boxes as SVG. */
package dev.tuningadvisor.book.picture;
