package no.kronsj.dashboard.group;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * How evenly the members of a group took part in one layer. The sentence speaks of the airtime, never of a person
 * (metrics F8), and calls it uneven only where chance alone would seldom make it so.
 *
 * @param layer    what was counted
 * @param shown    0 = everybody equally, 1 = one person only
 * @param expected the same number if only chance were at work, or ""
 * @param sentence what that says
 */
public record Balance(String layer, Shown shown, String expected, String sentence) {
    private static final double SELDOM = 0.05;

    static List<Balance> of(PublishedRun run, Page page, String group) {
        return run.measures().allOf("participation_gini").stream()
                .filter(row -> row.key().subject().endsWith("@" + group) && row.key().wave().isEmpty()).map(row -> {
                    Optional<MeasureRow> chance = run.measures().find("participation_gini_expected",
                            row.key().subject());
                    String layer = row.key().whole();
                    return new Balance(page.layer(layer),
                            page.figures().unsigned(row),
                            chance.map(MeasureRow::value).map(value -> page.numbers().decimal(value, 2)).orElse(""),
                            sentence(page, row));
                }).toList();
    }

    private static String sentence(Page page, MeasureRow row) {
        if (row.value() == null) {
            return page.text("status." + row.status().name());
        }
        Double p = row.p();
        if (p == null) {
            return page.text("balance.plain");
        }
        return page.text(p < SELDOM ? "balance.uneven" : "balance.chance");
    }
}
