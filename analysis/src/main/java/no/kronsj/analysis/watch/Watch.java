package no.kronsj.analysis.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Looks at folders, each in its turn, until it is told to stop. */
public final class Watch {
    private final List<FolderWatch> folders;
    private final Pause pause;

    /** The time between two looks. */
    @FunctionalInterface
    public interface Pause {
        /** Waits; says whether to stop. */
        boolean untilToldToStop() throws InterruptedException;

        /** Whether one was told to stop already. */
        default boolean isOver() {
            return false;
        }
    }

    /** Folders with a plan, or plans themselves. */
    public Watch(List<Path> plans, Path workspace, Evaluator evaluator, Consumer<String> say, Pause pause) {
        this.pause = pause;
        folders = plans.stream().map(plan -> {
            Path parent = plan.toAbsolutePath().getParent();
            Path folder = Files.isRegularFile(plan) && parent != null ? parent : plan;
            return new FolderWatch(plan, () -> FolderState.of(folder, workspace), evaluator, say);
        }).toList();
    }

    /** Returns when it was told to stop; Spark may be stopped before that, so what fails then is no bug. */
    public void run() throws InterruptedException {
        try {
            do {
                folders.forEach(FolderWatch::look);
            } while (!pause.untilToldToStop());
        } catch (RuntimeException e) {
            if (!pause.isOver()) {
                throw e;
            }
        }
    }
}
