/** The command line: reads a request, calls the advisor, shows the answer. */
package dev.tuningadvisor.cli;
