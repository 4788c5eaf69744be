package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.util.List;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.RefusedFile;

/** An opened workbook, whichever program wrote it. */
interface Sheets extends AutoCloseable {
    /** One sheet by its name. */
    record Sheet(String name, boolean hidden) {}

    /** In the order of the workbook. */
    List<Sheet> all();

    /** The rows of a sheet that is there; cells that are not stored are "". */
    List<Grid.Row> rows(String sheet) throws IOException;

    @Override
    void close() throws IOException;

    /** Stops before a sheet grows beyond its bounds. */
    static void requireRoom(int columns, long cells, int row) throws RefusedFile {
        if (columns > Limits.COLUMNS || cells > Limits.CELLS) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, "more cells than can be read, in row " + row,
                    "at most %d columns and %d cells".formatted(Limits.COLUMNS, Limits.CELLS));
        }
    }

    /** A cell longer than any program lets people write. */
    static void requireLength(int characters, int row) throws RefusedFile {
        if (characters > Limits.CELL_CHARACTERS) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, "a cell too long in row " + row,
                    "at most " + Limits.CELL_CHARACTERS + " characters");
        }
    }
}
