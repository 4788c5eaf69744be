package no.kronsj.analysis.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.evaluate.EvaluationMistake;

/**
 * One folder: evaluated when it has looked the same for some looks in a row, and then not before it looks otherwise. A file
 * that is still being copied looks otherwise every time. A mistake is said once and waited for; it is tried again after a
 * while even if nothing changes, for its reason may lie elsewhere, as when another process holds the edition.
 */
final class FolderWatch {
    static final int AT_REST = 4;
    static final int TRY_AGAIN = 120;
    private final Path folder;
    private final Supplier<FolderState> eyes;
    private final Evaluator evaluator;
    private final Consumer<String> say;
    private @Nullable FolderState seen;
    private @Nullable FolderState evaluated;
    private int looks;
    private boolean failed;
    private String said = "";

    FolderWatch(Path folder, Supplier<FolderState> eyes, Evaluator evaluator, Consumer<String> say) {
        this.folder = folder;
        this.eyes = eyes;
        this.evaluator = evaluator;
        this.say = say;
    }

    /** Looks once, and evaluates if there is reason to. What changes while it evaluates is seen at the next look. */
    void look() {
        FolderState now = eyes.get();
        looks = now.equals(seen) ? looks + 1 : 1;
        seen = now;
        boolean again = failed && looks % TRY_AGAIN == 0;
        if (looks >= AT_REST && (again || !now.equals(evaluated))) {
            evaluated = now;
            evaluate();
        }
    }

    private void evaluate() {
        try {
            failed = true;
            evaluator.evaluate(folder);
            failed = false;
            said = "";
        } catch (EvaluationMistake mistake) {
            int more = mistake.sentences().size() - 1;
            sayOnce(mistake.sentences().getFirst().replaceFirst("\\.$", "")
                    + (more > 0 ? " (and %d more)".formatted(more) : ""));
        } catch (UncheckedIOException gone) {
            sayOnce("%s: a file could not be read (%s)".formatted(folder,
                    Objects.requireNonNull(gone.getCause()).getMessage()));
        }
    }

    private void sayOnce(String what) {
        if (!what.equals(said)) {
            say.accept(what + "; waiting for a change");
            said = what;
        }
    }
}
