package no.kronsj.ingest.source.survey;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.Grids;
import no.kronsj.ingest.source.grid.TableReading;
import no.kronsj.ingest.source.grid.Workbooks;

/**
 * KoboToolbox: one row per submission, and in a workbook one sheet for each repeated group of questions. A csv has no
 * place for those and leaves them out without a word.
 */
public final class Kobo implements FormatReader {
    static final String INDEX = "_index";
    static final String PARENT_INDEX = "_parent_index";
    private static final Set<String> OWN = Set.of("_parent_table_name", "_uuid", "__version__", "_submission__uuid");
    private static final Set<String> TICKS = Set.of("", "0", "1");
    private static final int MOST_COLUMNS_TO_PAIR = 2000;

    @Override
    public Optional<String> recognise(SourceFile file) {
        Grid grid = Grids.of(file);
        if (grid.rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> headings = Headings.clean(grid.rows().getFirst().cells());
        if (headings.contains(INDEX) && headings.stream().anyMatch(OWN::contains)) {
            return Optional.of("_index, and _uuid or _parent_table_name, " + grid.signature());
        }
        if (headings.stream().anyMatch(heading -> place(heading, headings))) {
            return Optional.of("a place in four columns, " + grid.signature());
        }
        return optionsBesideTheirSum(grid, headings)
                ? Optional.of("a column for each option beside their sum, " + grid.signature())
                : Optional.empty();
    }

    /** A place is written whole and in its four parts. */
    private static boolean place(String heading, List<String> headings) {
        String name = heading.startsWith("_") && heading.endsWith("_latitude")
                ? heading.substring(0, heading.length() - "latitude".length())
                : "";
        return !name.isEmpty() && headings
                .containsAll(List.of(name + "longitude", name + "altitude", name + "precision"));
    }

    private static boolean optionsBesideTheirSum(Grid grid, List<String> headings) {
        if (headings.size() > MOST_COLUMNS_TO_PAIR) {
            return false;
        }
        for (String heading : headings) {
            List<Integer> options = IntStream.range(0, headings.size())
                    .filter(i -> !heading.isEmpty() && headings.get(i).startsWith(heading + "/")).boxed().toList();
            if (options.size() > 1 && grid.rows().stream().skip(1).allMatch(
                    row -> options.stream().allMatch(option -> TICKS.contains(row.cell(option))))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        Grid grid = Grids.orProblem(file);
        if (grid.rows().isEmpty()) {
            return TableReading.of(grid, 1, issues);
        }
        Map<String, Grid> sheets = Workbooks.all(file);
        List<String> headings = Headings.clean(grid.rows().getFirst().cells());
        if (headings.contains(PARENT_INDEX)) {
            return TableReading.of(new KoboGroups(sheets).withParents(grid.silent()), 1, issues);
        }
        List<String> groups = sheets.entrySet().stream()
                .filter(sheet -> KoboGroups.headings(sheet.getValue()).contains(PARENT_INDEX)).map(Map.Entry::getKey)
                .toList();
        boolean csvWithout = sheets.isEmpty() && headings.contains(INDEX) && !headings.contains("_uuid");
        if (!groups.isEmpty() || csvWithout) {
            issues.add(IssueKind.REPEAT_GROUPS_UNREAD,
                    csvWithout ? "a csv, which leaves repeated questions out" : String.join(", ", groups),
                    csvWithout ? "the xlsx export, which has them" : "a sheet that the plan names");
        }
        return TableReading.of(groups.isEmpty() ? grid : grid.silent(), 1, issues);
    }
}
