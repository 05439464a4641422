/** {@link dev.tuningadvisor.TuningAdvisor}, the one class to learn first. */
package dev.tuningadvisor;
