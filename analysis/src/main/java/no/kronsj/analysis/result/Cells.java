package no.kronsj.analysis.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The cells of one row, read from left to right. */
final class Cells {
    private final List<String> cells;
    private int next;

    Cells(List<String> cells) {
        this.cells = cells;
    }

    String text() {
        return cells.get(next++);
    }

    void skip(int count) {
        next += count;
    }

    boolean flag() {
        return text().equals("yes");
    }

    int whole() {
        return Integer.parseInt(text());
    }

    long number() {
        return Long.parseLong(text());
    }

    @Nullable
    Long maybeNumber() {
        String cell = text();
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    @Nullable
    Integer maybeWhole() {
        String cell = text();
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    double decimal() {
        return Double.parseDouble(text());
    }

    @Nullable
    Double maybeDecimal() {
        String cell = text();
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    List<String> notes() {
        return Notes.of(text());
    }

    static String flag(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String maybe(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
