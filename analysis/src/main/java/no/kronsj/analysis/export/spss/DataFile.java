package no.kronsj.analysis.export.spss;

import java.util.ArrayList;
import java.util.List;

/**
 * Variables and cases.
 *
 * @param id    of the table, as a file name has it
 * @param title what it holds
 * @param rows  a {@link Cell} per variable
 */
public record DataFile(String id, String title, List<Variable> variables, List<List<Cell>> rows) {
    public DataFile {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != variables.size()) {
                throw new IllegalStateException("%d cells for %d variables".formatted(row.size(), variables.size()));
            }
        }
    }

    /** What stands in a cell. */
    public sealed interface Cell {
        /** Nothing is there. */
        record Empty() implements Cell {}

        /** A number. */
        record Figure(double value) implements Cell {}

        /** A text. */
        record Words(String text) implements Cell {}
    }

    /** The cells of one variable. */
    List<Cell> column(int variable) {
        var cells = new ArrayList<Cell>();
        rows.forEach(row -> cells.add(row.get(variable)));
        return cells;
    }
}
