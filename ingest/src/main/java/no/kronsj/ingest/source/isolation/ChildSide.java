package no.kronsj.ingest.source.isolation;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The other end of the pipe: answers each line of the input until it ends. */
public final class ChildSide {
    private ChildSide() {}

    /** Work on one request. */
    @FunctionalInterface
    public interface Work {
        /** Writes the answer to a request. */
        void answer(String request, OutputStream answer) throws IOException;
    }

    /** Serves until the input ends; what libraries print goes to the error stream, never among the answers. */
    public static void serve(Work work) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err);
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            try (OutputStream answer = new BufferedOutputStream(new Frames.Writer(answers), 1 << 15)) {
                work.answer(request, answer);
            }
        }
    }
}
