package no.kronsj.ingest.source.grid;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.file.SourceFile;

/** The cells of a file that is a text table or a workbook; worked out once, however many formats ask. */
public final class Grids {
    /** The cells, and what was wrong with the workbook where there are none. */
    private record Attempt(Grid grid, @Nullable IOException problem) {}

    private Grids() {}

    /** The cells; none where the file is neither, or is damaged. */
    public static Grid of(SourceFile file) {
        return attempt(file).grid();
    }

    /** The cells, or what was wrong with the workbook. */
    public static Grid orProblem(SourceFile file) throws IOException {
        Attempt attempt = attempt(file);
        if (attempt.problem() != null) {
            throw attempt.problem();
        }
        return attempt.grid();
    }

    private static Attempt attempt(SourceFile file) {
        return file.once(Attempt.class, () -> {
            try {
                return new Attempt(read(file), null);
            } catch (IOException problem) {
                return new Attempt(Grid.NONE, problem);
            }
        });
    }

    private static Grid read(SourceFile file) throws IOException {
        if (Workbooks.isOne(file)) {
            return Workbooks.read(file);
        }
        return file.isText() ? CsvGrid.of(file) : Grid.NONE;
    }
}
