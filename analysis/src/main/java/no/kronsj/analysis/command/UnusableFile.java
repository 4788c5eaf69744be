package no.kronsj.analysis.command;

/** A file given on the command line cannot be used; the message is the one line that the user sees. */
final class UnusableFile extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableFile(String message) {
        super(message);
    }

    UnusableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
