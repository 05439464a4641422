/** Rules under test in JUnit 5 and AssertJ, for projects that have these on their test class path. */
package dev.tuningadvisor.testing;
