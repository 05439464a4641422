package dev.tuningadvisor.cli;

import java.io.IOException;

/** Nobody reads the answer any more. */
final class ClosedPipeException extends IOException {

    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super(cause);
    }
}
