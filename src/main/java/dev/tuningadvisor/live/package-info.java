/** Rules that are followed while they are edited: a folder watched, new rules served once they have proved themselves. */
package dev.tuningadvisor.live;
