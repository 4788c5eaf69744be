package no.kronsj.ingest.source;

import java.io.IOException;

import no.kronsj.ingest.source.isolation.ChildSide;

/** The program that reads foreign files: a request on its input, a readout on its output, until the input ends. */
public final class ReaderProgram {
    private ReaderProgram() {}

    /** Reads until nobody asks any more. */
    public static void main(String[] arguments) throws IOException {
        ChildSide.serve((request, answer) -> ReadoutJson.write(Recognition.read(ReadoutJson.request(request)), answer));
    }
}
