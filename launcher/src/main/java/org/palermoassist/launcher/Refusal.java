package org.palermoassist.launcher;

/** The command cannot be carried out, and the message says why in words for the person at the terminal. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Refusal(String message) {
        this(1, message);
    }

    Refusal(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
