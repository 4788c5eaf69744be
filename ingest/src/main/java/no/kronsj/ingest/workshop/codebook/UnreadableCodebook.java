package no.kronsj.ingest.workshop.codebook;

/** The file is no codebook; the message is one line for whoever named it. */
public final class UnreadableCodebook extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableCodebook(String message) {
        super(message);
    }
}
