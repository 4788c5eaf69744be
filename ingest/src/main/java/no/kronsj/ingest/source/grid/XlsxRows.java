package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;

/** The rows of one sheet, from its XML; cells that are not stored are "". */
public final class XlsxRows {
    private final XlsxCells cells;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int number;
    private long held;
    private int column;
    private @Nullable String type;
    private int style;
    private boolean inValue;

    XlsxRows(XlsxCells cells) {
        this.cells = cells;
    }

    List<Grid.Row> read(InputStream sheet) throws IOException {
        try (SafeXml xml = SafeXml.open(sheet)) {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case SafeXml.START -> start(xml);
                    case SafeXml.END -> end(xml.name());
                    case SafeXml.TEXT -> text(xml);
                    default -> {
                    } // comments and the like
                }
            }
        }
        return rows;
    }

    private void start(SafeXml xml) throws IOException {
        switch (xml.name()) {
            case "row" -> {
                number = xml.number("r", number + 1);
                row = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                column = columnOf(xml.attribute("r"), column + 1);
                type = xml.attribute("t");
                style = xml.number("s", 0);
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            case "rPh", "f" -> xml.skip(); // how a word is pronounced, and the formula behind a value
            default -> {
            } // layout
        }
    }

    private void text(SafeXml xml) throws RefusedFile {
        if (inValue) {
            value.append(xml.text());
            Sheets.requireLength(value.length(), number);
        }
    }

    private void end(String name) throws RefusedFile {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> put(cells.text(type, style, value.toString()));
            case "row" -> finish();
            default -> {
            } // layout
        }
    }

    private void put(String text) throws RefusedFile {
        if (text.isEmpty()) {
            return;
        }
        held += column + 1 - row.size();
        Sheets.requireRoom(column + 1, held, number);
        while (row.size() < column) {
            row.add("");
        }
        if (row.size() == column) {
            row.add(text);
        } else {
            row.set(column, text);
        }
    }

    private void finish() {
        var finished = new Grid.Row(number, List.copyOf(row));
        if (!finished.isBlank()) {
            rows.add(finished);
        }
    }

    /** The column of a place such as AB12; writers may leave the place out. */
    private static int columnOf(@Nullable String place, int otherwise) {
        if (place == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < place.length() && i < 4 && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }
}
