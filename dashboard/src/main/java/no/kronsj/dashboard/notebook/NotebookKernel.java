package no.kronsj.dashboard.notebook;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the Java kernel of the notebooks. Version 3.0.1 of it begins to listen before it knows how to answer: a question
 * that comes too early ends the thread that listens, and the kernel hangs. Here another thread goes on listening, and whoever
 * asked asks again.
 */
public final class NotebookKernel {
    private static final Logger LOG = LoggerFactory.getLogger(NotebookKernel.class);
    private static final String KERNEL = "org.rapaio.jupyter.kernel.MainApp";
    private static final String LISTENING = "Shell-";
    private static final int MOST_TIMES = 10;
    private static final int BUG = 70;

    private NotebookKernel() {}

    /** The one argument is the file in which Jupyter says where it listens. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var ended = new AtomicInteger();
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            LOG.warn("{} ended: {}", thread.getName(), bug.toString());
            if (!thread.getName().startsWith(LISTENING) || ended.incrementAndGet() > MOST_TIMES) {
                Runtime.getRuntime().halt(BUG);
            }
            new Thread(thread, thread.getName()).start();
        });
        try {
            Class.forName(KERNEL).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The kernel did not start", e.getCause());
        }
    }
}
