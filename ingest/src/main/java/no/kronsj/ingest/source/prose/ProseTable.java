package no.kronsj.ingest.source.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.RefusedFile;

/** The table that a reader of a document stands in. A table inside a cell becomes lines of that cell. */
public final class ProseTable {
    private static final int WIDEST_CELL = 100;

    private final DocumentText document;
    private final Deque<Boolean> tables = new ArrayDeque<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean deleted;

    ProseTable(DocumentText document) {
        this.document = document;
    }

    boolean isOpen() {
        return !tables.isEmpty();
    }

    void begin() {
        tables.push(true);
    }

    void end() {
        tables.poll();
    }

    void beginRow() {
        if (tables.size() == 1) {
            cells = new ArrayList<>();
            deleted = false;
        }
    }

    /** A tracked change has taken the row out. */
    void deleteRow() {
        deleted |= tables.size() == 1;
    }

    void beginCell() {
        if (tables.size() == 1) {
            cell = new StringBuilder();
        }
    }

    void text(String paragraph) {
        cell.append(paragraph).append('\n');
    }

    /** A cell over several columns stands in the first; blanks keep the columns apart. */
    void endCell(int columns) {
        if (tables.size() == 1) {
            cells.add(cell.toString());
            cells.addAll(Collections.nCopies(Math.clamp(columns - 1L, 0, WIDEST_CELL), ""));
        }
    }

    /** A spreadsheet's last cell may be repeated a thousand times; such blanks at the end are no cells. */
    void endRow() throws RefusedFile {
        if (tables.size() == 1 && deleted) {
            document.aside(Apart.DELETED, String.join("\n", cells));
        } else if (tables.size() == 1) {
            document.row(cells);
        }
    }
}
