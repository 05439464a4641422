package dev.tuningadvisor.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of {@code advise}. */
interface Command {

    /** Its options, parameters and help. */
    CommandSpec spec();

    /**
     * Does what the command line asks for.
     *
     * @return an {@link ExitCode}
     * @throws UsageException when the command line asks for what cannot be
     * @throws IOException when the answer cannot be written
     */
    int run(ParseResult line, Surroundings around, Answer answer) throws IOException;
}
