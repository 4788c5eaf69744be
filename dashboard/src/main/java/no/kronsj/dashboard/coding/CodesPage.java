package no.kronsj.dashboard.coding;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.CodeRow;
import no.kronsj.analysis.result.CodingRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The codebook, what was coded by it, and how far the coders agree.
 *
 * @param base  how many passages how many coders read
 * @param whole how far they agree on all codes of a passage together
 * @param range its interval in words, or ""
 * @param codes each above its parts
 */
public record CodesPage(String base, Shown whole, String range, List<Line> codes) {
    private static final int DEEPEST = 6;

    /** One code; {@code level} tells how deep in the tree it lies, from 1 to 6. */
    public record Line(String id, String name, String definition, int level, String passages, Shown agreement,
            String range) {}

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        List<CodingRow> codings = run.results().texts().codings();
        String base = codings.isEmpty()
                ? ""
                : page.text("codes.base",
                        page.numbers().whole(count(codings.stream().map(CodingRow::passage).toList())),
                        page.numbers().whole(count(codings.stream().map(CodingRow::coder).toList())));
        MeasureRow whole = run.measures().allOf("coding_alpha", "edition").stream().findFirst().orElse(null);
        List<Line> lines = new ArrayList<>();
        children(run, page, "", 1, lines);
        return new View("coding/codes.jte", page.text("codes.title"),
                new CodesPage(base, page.figures().unsigned(whole), range(page, whole), List.copyOf(lines)));
    }

    private static long count(List<String> marks) {
        return marks.stream().distinct().count();
    }

    private static void children(PublishedRun run, Page page, String within, int level, List<Line> lines) {
        for (CodeRow code : run.results().texts().codes()) {
            if (code.within().equals(within) && level <= DEEPEST) {
                MeasureRow alpha = run.measures().allOf("coding_alpha", "code").stream()
                        .filter(row -> row.key().subject().equals(code.code())).findFirst().orElse(null);
                lines.add(new Line(code.code(), code.name(), code.definition(), level,
                        page.numbers().whole(code.passages()), page.figures().unsigned(alpha), range(page, alpha)));
                children(run, page, code.code(), level + 1, lines);
            }
        }
    }

    private static String range(Page page, @Nullable MeasureRow alpha) {
        return alpha == null || alpha.interval() == null
                ? ""
                : page.text("codes.range", page.numbers().decimal(alpha.interval().lo(), 2),
                        page.numbers().decimal(alpha.interval().hi(), 2));
    }
}
