package no.kronsj.analysis.evaluate;

import java.io.PrintStream;

import no.kronsj.ingest.wording.ForeignText;

/** What the person who waits sees: counts on one moving line where there is a terminal, plain lines elsewhere. */
public final class Progress {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final boolean quiet;
    private String step = "";
    private int count;
    private boolean moving;

    /** Progress on a stream. */
    public Progress(PrintStream out, boolean terminal, boolean quiet) {
        this.out = out;
        this.terminal = terminal;
        this.quiet = quiet;
    }

    /** Nobody waits. */
    public static Progress silent() {
        return new Progress(System.err, false, true);
    }

    /** A new step begins. */
    public void step(String what) {
        endLine();
        step = what;
        count = 0;
        if (terminal) {
            draw(what + " …");
        }
    }

    /** One more thing of the step is done. */
    public void one(String what) {
        count++;
        if (terminal) {
            draw("%s … %d  %s".formatted(step, count, what));
        }
    }

    /** The step is done, with what came of it. */
    public void done(String result) {
        if (terminal) {
            draw("%s: %s".formatted(step, result));
            endLine();
        } else if (!quiet) {
            out.println(ForeignText.onOneLine(step + ": " + result));
        }
        step = "";
    }

    private void draw(String line) {
        if (!quiet) {
            String safe = ForeignText.onOneLine(line);
            String fitted = safe.length() > WIDTH ? safe.substring(0, WIDTH - 1) + "…" : safe;
            out.print("\r\u001B[K" + fitted);
            out.flush();
            moving = true;
        }
    }

    private void endLine() {
        if (moving) {
            out.println();
            moving = false;
        }
    }
}
