package no.kronsj.dashboard.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * How much of the airtime people of one kind had, against their share of the members.
 *
 * @param attribute what the kind is by
 * @param value     which one; "" where the whole attribute is hidden
 * @param shown     1 = as much as they are
 * @param chance    where chance alone would put it, or ""
 */
public record Kind(String attribute, String value, Shown shown, String chance) {

    /** Kinds that are hidden stand together in one line for each attribute. */
    static List<Kind> of(PublishedRun run, Page page, String layer) {
        var kinds = new ArrayList<Kind>();
        var hidden = new HashSet<String>();
        for (MeasureRow row : run.measures().partsOf("participation_balance", layer)) {
            String[] named = row.key().subject().substring(layer.length() + 1).split("=", 2);
            String attribute = page.words().findText("attribute." + named[0]).orElse(named[0]);
            if (row.status() != Status.SUPPRESSED) {
                kinds.add(new Kind(attribute, named[1], page.figures().unsigned(row), chance(page, row)));
            } else if (hidden.add(named[0])) {
                kinds.add(new Kind(attribute, named.length < 2 ? "" : page.text("participation.others"),
                        page.figures().unsigned(row), ""));
            }
        }
        kinds.sort(Comparator.comparing(Kind::attribute).thenComparing(kind -> kind.shown().look()));
        return kinds;
    }

    private static String chance(Page page, MeasureRow row) {
        Interval chance = row.interval();
        return chance == null
                ? ""
                : page.text("figure.range", page.numbers().decimal(chance.lo(), 2),
                        page.numbers().decimal(chance.hi(), 2));
    }
}
