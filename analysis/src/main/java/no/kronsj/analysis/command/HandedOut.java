package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import no.kronsj.analysis.evaluate.Scratch;
import no.kronsj.analysis.export.ReleaseLabels;
import no.kronsj.analysis.result.RelabelledTables;
import no.kronsj.analysis.result.ResultView;

/**
 * The tables of a run as they leave the workspace: the public ones as they are, the restricted ones with pseudonyms of this
 * release alone. Those lie in a folder that only their owner can read, and go when this is closed.
 */
record HandedOut(Path tables, UnaryOperator<String> labels, boolean passing) implements AutoCloseable {
    static HandedOut of(Path run, ResultView view) throws IOException {
        Path tables = view.tables(run);
        if (view == ResultView.PUBLIC) {
            return new HandedOut(tables, UnaryOperator.identity(), false);
        }
        var labels = ReleaseLabels.of(tables);
        var handedOut = new HandedOut(Files.createTempDirectory("handed-out"), labels, true);
        try {
            RelabelledTables.copy(tables, handedOut.tables, labels);
            return handedOut;
        } catch (RuntimeException e) {
            handedOut.close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (passing) {
            Scratch.delete(tables);
        }
    }
}
