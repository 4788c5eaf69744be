package no.kronsj.analysis.export.spss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Variables and cases.
 *
 * @param id    of the table, as a file name has it
 * @param title what it holds
 * @param rows  a {@link Cell} per variable
 */
public record DataFile(String id, String title, List<Variable> variables, List<List<Cell>> rows) {
    public DataFile {
        variables = named(variables);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != variables.size()) {
                throw new IllegalStateException("%d cells for %d variables".formatted(row.size(), variables.size()));
            }
        }
    }

    /** Names that differ, as programs compare them: without regard to capitals. */
    private static List<Variable> named(List<Variable> variables) {
        var taken = new HashSet<String>();
        var named = new ArrayList<Variable>();
        for (Variable variable : variables) {
            String name = variable.name();
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = variable.name() + "_" + i;
            }
            named.add(new Variable(name, variable.label(), variable.kind(), variable.values(), variable.missing()));
        }
        return List.copyOf(named);
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
