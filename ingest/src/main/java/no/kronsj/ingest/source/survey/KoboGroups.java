package no.kronsj.ingest.source.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.grid.Grid;

/** The sheets of one KoboToolbox workbook, linked by {@code _index} and {@code _parent_index}. */
final class KoboGroups {
    private static final String PARENT_TABLE = "_parent_table_name";
    /** How a sheet's name ends that was too long for Excel. */
    private static final String CUT = "...";

    private final Map<String, Grid> sheets;
    private final Map<String, Map<String, Grid.Row>> rowsByIndex = new HashMap<>();
    private final Map<String, List<String>> headingsBySheet = new HashMap<>();

    KoboGroups(Map<String, Grid> sheets) {
        this.sheets = sheets;
    }

    static List<String> headings(Grid grid) {
        return grid.rows().isEmpty() ? List.of() : Headings.clean(grid.rows().getFirst().cells());
    }

    /** The rows of a group with the columns of their parents, and of the parents' parents, to the right. */
    Grid withParents(Grid group) {
        List<String> headings = headings(group);
        var all = new LinkedHashMap<String, Integer>();
        var cellsOfRows = new ArrayList<Map<String, String>>();
        for (Grid.Row row : group.rows().subList(1, group.rows().size())) {
            Map<String, String> above = above(headings, row, sheets.size());
            headings.forEach(above::remove);
            cellsOfRows.add(above);
            above.keySet().forEach(heading -> all.putIfAbsent(heading, all.size()));
        }
        var rows = new ArrayList<Grid.Row>();
        for (int i = 0; i < group.rows().size(); i++) {
            Grid.Row row = group.rows().get(i);
            var cells = new ArrayList<String>();
            for (int column = 0; column < headings.size(); column++) {
                cells.add(row.cell(column));
            }
            for (String heading : all.keySet()) {
                cells.add(i == 0 ? heading : cellsOfRows.get(i - 1).getOrDefault(heading, ""));
            }
            rows.add(new Grid.Row(row.number(), cells));
        }
        return group.with(rows, 0);
    }

    /** What stands above a row by heading; nothing where its parent is not in the workbook. */
    private Map<String, String> above(List<String> headings, Grid.Row row, int deepest) {
        String table = cell(headings, row, PARENT_TABLE);
        Optional<String> sheet = sheets.keySet().stream().filter(name -> isSheetOf(name, table)).findFirst();
        if (sheet.isEmpty() || deepest == 0) {
            return new LinkedHashMap<>();
        }
        List<String> parentHeadings = headingsOf(sheet.get());
        Grid.Row parent = rowsByIndex.computeIfAbsent(sheet.get(), this::byIndex)
                .get(cell(headings, row, Kobo.PARENT_INDEX));
        if (parent == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> above = above(parentHeadings, parent, deepest - 1);
        for (int i = 0; i < parentHeadings.size(); i++) {
            above.put(parentHeadings.get(i), parent.cell(i));
        }
        return above;
    }

    private static boolean isSheetOf(String sheet, String table) {
        return sheet.equals(table) || sheet.endsWith(CUT)
                && table.startsWith(sheet.substring(0, sheet.length() - CUT.length()));
    }

    private Map<String, Grid.Row> byIndex(String sheet) {
        Grid grid = sheets.getOrDefault(sheet, Grid.NONE);
        var rows = new HashMap<String, Grid.Row>();
        List<String> headings = headingsOf(sheet);
        grid.rows().stream().skip(1).forEach(row -> rows.putIfAbsent(cell(headings, row, Kobo.INDEX), row));
        return rows;
    }

    private List<String> headingsOf(String sheet) {
        return headingsBySheet.computeIfAbsent(sheet, name -> headings(sheets.getOrDefault(name, Grid.NONE)));
    }

    private static String cell(List<String> headings, Grid.Row row, String heading) {
        int column = headings.indexOf(heading);
        return column < 0 ? "" : row.cell(column);
    }
}
