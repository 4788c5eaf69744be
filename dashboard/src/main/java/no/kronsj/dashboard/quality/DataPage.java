package no.kronsj.dashboard.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The files and their problems.
 *
 * @param files    in the order of the table
 * @param problems by kind, the most frequent first
 * @param linking  of forms with persons
 */
public record DataPage(List<File> files, List<Kind> problems, Linking linking) {
    private static final int SHOWN = 50;

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        Map<String, List<IssueRow>> byKind = run.results().issues().stream()
                .collect(Collectors.groupingBy(IssueRow::kind, TreeMap::new, Collectors.toList()));
        List<Kind> kinds = byKind.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
                .map(entry -> kind(page, entry.getKey(), entry.getValue())).toList();
        return new View("quality/data.jte", page.text("data.title"),
                new DataPage(run.results().sources().stream().map(row -> file(page, row)).toList(), kinds,
                        Linking.of(run, page)));
    }

    private static File file(Page page, SourceRow row) {
        return new File(row.file(), row.format(), row.encoding(), page.numbers().whole(row.rowsIn()),
                page.numbers().whole(row.kept()), page.numbers().whole(row.setAside()), row.setAside() > 0,
                row.message(), row.sha256());
    }

    // A kind that this program does not know comes from a newer one: its own English remedy is better than none.
    private static Kind kind(Page page, String kind, List<IssueRow> rows) {
        List<Problem> shown = rows.stream().limit(SHOWN).map(row -> new Problem(row.file(),
                row.row() == 0 ? "" : page.numbers().whole(row.row()), row.column(), row.found(), row.expected()))
                .toList();
        int more = rows.size() - shown.size();
        return new Kind(page.words().findText("issue." + kind).orElse(kind), page.numbers().whole(rows.size()),
                page.words().findText("issue." + kind + ".remedy").orElse(rows.getFirst().remedy()), shown,
                more == 0 ? "" : page.words().count("data.more", more));
    }

    /** One file. */
    public record File(String file, String format, String encoding, String rowsIn, String kept, String setAside,
            boolean lost, String message, String sha256) {}

    /** All problems of a kind; {@code more} says how many are not listed. */
    public record Kind(String title, String count, String remedy, List<Problem> problems, String more) {}

    /** One problem in one place. */
    public record Problem(String file, String row, String column, String found, String expected) {}
}
