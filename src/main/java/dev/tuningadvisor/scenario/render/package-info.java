/** Results of scenarios as text for people, as JSON and as JUnit XML for programs. */
package dev.tuningadvisor.scenario.render;
