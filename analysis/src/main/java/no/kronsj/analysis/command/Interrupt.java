package no.kronsj.analysis.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import no.kronsj.analysis.watch.Watch;

/**
 * Ctrl-C as an ordinary end: whoever waits is told, has some seconds to close what is open, and the program ends with 0. An
 * evaluation that takes longer is cut off, which publishes nothing and loses nothing.
 */
final class Interrupt implements Watch.Pause, AutoCloseable {
    private static final long MILLIS_BETWEEN_LOOKS = 500;
    private static final long SECONDS_TO_CLOSE = 5;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "interrupt");

    Interrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public boolean untilToldToStop() throws InterruptedException {
        return asked.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean isOver() {
        return asked.getCount() == 0;
    }

    /** Without Ctrl-C the program ends with the code that it chooses. */
    @Override
    public void close() {
        closed.countDown();
        if (!isOver()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void end() {
        asked.countDown();
        try {
            closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.DONE);
    }
}
