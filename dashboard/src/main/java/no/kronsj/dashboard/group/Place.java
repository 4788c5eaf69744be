package no.kronsj.dashboard.group;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.chart.RankLine;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * The places that a group can have among all groups (metrics D6): a range in words, and the same as a line.
 *
 * @param shown "1 to 4 of 12", or why there is no range
 * @param line  the same as a picture, or null
 */
public record Place(Shown shown, @Nullable Svg line) {

    static Place of(PublishedRun run, Page page, String item, String group) {
        MeasureRow better = run.measures().find("rank_lo", item + "@" + group).orElse(null);
        MeasureRow worse = run.measures().find("rank_hi", item + "@" + group).orElse(null);
        Double lo = better == null ? null : better.value();
        Double hi = worse == null ? null : worse.value();
        Shown ends = page.figures().shown(better);
        if (lo == null || hi == null || better == null || !page.restricted()) {
            return new Place(ends, null);
        }
        int groups = run.measures().partsOf("rank_lo", item).size();
        String range = page.text("place.range", page.numbers().whole(Math.round(lo)),
                page.numbers().whole(Math.round(hi)), page.numbers().whole(groups));
        return new Place(new Shown(range, ends.reason(), ends.look(), ends.mark()),
                new RankLine(lo, hi, groups).draw());
    }
}
