/** Compiled rules kept on disk, so that a process that finds them there needs no compiler. */
package dev.tuningadvisor.rules.cache;
