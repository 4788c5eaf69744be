package no.kronsj.dashboard.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.IssueRow;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.wording.ForeignText;
import no.kronsj.ingest.wording.Fragments;

/**
 * What was wrong with the files, by what it cost and then by kind.
 *
 * @param costs the dearest first
 */
public record Problems(List<Cost> costs) {
    private static final int SHOWN = 50;
    private static final String DOUBT = "doubt";
    private static final List<String> DEAREST_FIRST = List.of("file", "rows", DOUBT);

    static Problems of(List<IssueRow> issues, Page page) {
        var costs = new ArrayList<Cost>();
        for (String cost : DEAREST_FIRST) {
            Map<String, List<IssueRow>> byKind = issues.stream().filter(row -> cost(row).equals(cost))
                    .collect(Collectors.groupingBy(IssueRow::kind, TreeMap::new, Collectors.toList()));
            int count = byKind.values().stream().mapToInt(List::size).sum();
            if (count > 0) {
                costs.add(new Cost("cost-" + cost, page.text("data.cost." + cost), page.numbers().whole(count),
                        kinds(byKind, page)));
            }
        }
        return new Problems(costs);
    }

    // What costs something that this program does not know comes from a newer one.
    private static String cost(IssueRow row) {
        return DEAREST_FIRST.contains(row.cost()) ? row.cost() : DOUBT;
    }

    private static List<Kind> kinds(Map<String, List<IssueRow>> byKind, Page page) {
        return byKind.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
                .map(entry -> kind(page, entry.getKey(), entry.getValue())).toList();
    }

    // A kind that this program does not know comes from a newer one: its own English remedy is better than none.
    private static Kind kind(Page page, String kind, List<IssueRow> rows) {
        List<Problem> shown = rows.stream().limit(SHOWN).map(row -> problem(page, row)).toList();
        int more = rows.size() - shown.size();
        return new Kind("issue-" + kind, page.words().findText("issue." + kind).orElse(kind),
                page.numbers().whole(rows.size()),
                page.words().findText("issue." + kind + ".remedy").orElse(rows.getFirst().remedy()), shown,
                more == 0 ? "" : page.words().count("data.more", more));
    }

    private static Problem problem(Page page, IssueRow row) {
        return new Problem(ForeignText.visible(row.file()), row.row() == 0 ? "" : page.numbers().whole(row.row()),
                ForeignText.visible(row.column()), words(page, row.found()), words(page, row.expected()));
    }

    /** A fragment in the page's language; a cell's or a file's own words as they stand there. */
    private static String words(Page page, String text) {
        return ForeignText.visible(Fragments.shown(page.language(), text));
    }

    /** All problems of one cost; {@code id} is where a link goes. */
    public record Cost(String id, String title, String count, List<Kind> kinds) {}

    /** All problems of a kind; {@code more} says how many are not listed. */
    public record Kind(String id, String title, String count, String remedy, List<Problem> problems, String more) {}

    /** One problem in one place. */
    public record Problem(String file, String row, String column, String found, String expected) {}
}
