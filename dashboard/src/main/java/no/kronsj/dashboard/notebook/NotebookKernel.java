package no.kronsj.dashboard.notebook;

import java.lang.reflect.InvocationTargetException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the Java kernel of the notebooks. Version 3.0.1 of it sometimes loses the thread that answers when the first
 * question comes before it is ready, and then waits for ever; here the process ends instead, and Jupyter starts another.
 */
public final class NotebookKernel {
    private static final Logger LOG = LoggerFactory.getLogger(NotebookKernel.class);
    private static final String KERNEL = "org.rapaio.jupyter.kernel.MainApp";
    private static final int BUG = 70;

    private NotebookKernel() {}

    /** The one argument is the file in which Jupyter says where it listens. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            LOG.error("The kernel's thread {} ended", thread.getName(), bug);
            Runtime.getRuntime().halt(BUG);
        });
        try {
            Class.forName(KERNEL).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The kernel did not start", e.getCause());
        }
    }
}
