package no.kronsj.analysis.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands as the launcher does. */
public final class Commands {
    private Commands() {}

    /** The exit code. */
    public static int run(String... arguments) {
        return Kronsj.run(arguments);
    }

    /** What it writes to standard output. */
    public static String said(String... arguments) {
        PrintStream before = System.out;
        var out = new ByteArrayOutputStream();
        try (var caught = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            Kronsj.run(arguments);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
