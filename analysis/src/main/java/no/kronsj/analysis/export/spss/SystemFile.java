package no.kronsj.analysis.export.spss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.kronsj.analysis.export.spss.DataFile.Cell;
import no.kronsj.analysis.export.spss.Variable.Kind;

/**
 * A data file as SPSS keeps it ({@code .sav}), after the description of the format in the developers' guide of PSPP: UTF-8,
 * little-endian, not compressed. Texts are cut at 255 bytes, which is as long as one variable can be; a cut one ends in ….
 */
public final class SystemFile {
    private static final double NOTHING = -Double.MAX_VALUE;
    private static final double LOWEST = Math.nextUp(-Double.MAX_VALUE);
    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_LABEL = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);
    private static final int UTF_8 = 65001;

    private final DataFile file;
    private final List<Column> columns = new ArrayList<>();
    private final SystemBytes bytes = new SystemBytes();

    /** A variable at its place: {@code index} counts parts of eight bytes from 1; {@code width} 0 is a number. */
    private record Column(Variable variable, String shortName, int index, int width) {
        int parts() {
            return width == 0 ? 1 : (width + 7) / 8;
        }
    }

    private SystemFile(DataFile file) {
        this.file = file;
        int index = 1;
        for (int i = 0; i < file.variables().size(); i++) {
            Variable variable = file.variables().get(i);
            var column = new Column(variable, "V%05d".formatted(i + 1), index, width(variable, file.column(i)));
            columns.add(column);
            index += column.parts();
        }
    }

    private static int width(Variable variable, List<Cell> cells) {
        if (variable.kind() != Kind.TEXT) {
            return 0;
        }
        int longest = cells.stream().mapToInt(cell -> text(cell).length).max().orElse(1);
        return Math.max(1, longest);
    }

    private static byte[] text(Cell cell) {
        return switch (cell) {
            case Cell.Empty nothing -> new byte[0];
            case Cell.Figure figure -> SystemBytes.cut(String.valueOf(figure.value()), LONGEST_TEXT);
            case Cell.Words words -> SystemBytes.cut(words.text(), LONGEST_TEXT);
        };
    }

    /** Writes the file; {@code day} is the day on which it says it was made. The stream stays open. */
    public static void write(DataFile file, LocalDate day, OutputStream out) throws IOException {
        var system = new SystemFile(file);
        system.header(day);
        system.columns.forEach(system::variable);
        system.columns.forEach(system::labels);
        system.machine();
        system.display();
        system.names();
        system.bytes.whole(999).whole(0);
        system.cases();
        out.write(system.bytes.all());
    }

    private void header(LocalDate day) {
        bytes.text("$FL2", 4).text("@(#) SPSS DATA FILE Kronsj", 60).whole(2)
                .whole(columns.stream().mapToInt(Column::parts).sum()).whole(0).whole(0).whole(file.rows().size())
                .number(100).text(DAY.format(day), 9).text("00:00:00", 8).text(file.title(), 64).text("\0\0\0", 3);
    }

    private void variable(Column column) {
        Variable.Range missing = column.variable().missing();
        int format = column.width() == 0
                ? 5 << 16 | 12 << 8 | (column.variable().kind() == Kind.SCALE ? 4 : 0)
                : 1 << 16 | column.width() << 8;
        byte[] label = SystemBytes.cut(column.variable().label(), LONGEST_TEXT);
        bytes.whole(2).whole(column.width()).whole(1).whole(missing == null ? 0 : -2).whole(format).whole(format)
                .text(column.shortName(), 8).whole(label.length).padded(label, 4);
        if (missing != null) {
            bytes.number(missing.lowest()).number(missing.highest());
        }
        for (int part = 1; part < column.parts(); part++) {
            bytes.whole(2).whole(-1).whole(0).whole(0).whole(0).whole(0).text("", 8);
        }
    }

    private void labels(Column column) {
        Map<Integer, String> values = column.variable().values();
        if (values.isEmpty()) {
            return;
        }
        bytes.whole(3).whole(values.size());
        values.forEach((value, label) -> {
            byte[] words = SystemBytes.cut(label, LONGEST_LABEL);
            bytes.number(value).labelled(words);
        });
        bytes.whole(4).whole(1).whole(column.index());
    }

    private void machine() {
        bytes.whole(7).whole(3).whole(4).whole(8).whole(20).whole(0).whole(0).whole(-1).whole(1).whole(1).whole(2)
                .whole(UTF_8);
        bytes.whole(7).whole(4).whole(8).whole(3).number(NOTHING).number(Double.MAX_VALUE).number(LOWEST);
    }

    private void display() {
        bytes.whole(7).whole(11).whole(4).whole(columns.size() * 3);
        columns.forEach(column -> bytes.whole(switch (column.variable().kind()) {
            case TEXT, NOMINAL -> 1;
            case ORDINAL -> 2;
            case SCALE -> 3;
        }).whole(column.width() == 0 ? 12 : Math.min(column.width(), 32)).whole(column.width() == 0 ? 1 : 0));
    }

    private void names() {
        byte[] names = String.join("\t", columns.stream()
                .map(column -> column.shortName() + "=" + column.variable().name()).toList())
                .getBytes(StandardCharsets.UTF_8);
        bytes.whole(7).whole(13).whole(1).whole(names.length).raw(names);
        bytes.whole(7).whole(20).whole(1).whole(5).text("UTF-8", 5);
    }

    private void cases() {
        for (List<Cell> row : file.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).width() == 0) {
                    bytes.number(row.get(i) instanceof Cell.Figure figure ? figure.value() : NOTHING);
                } else {
                    bytes.filled(text(row.get(i)), columns.get(i).parts() * 8);
                }
            }
        }
    }
}
