package no.kronsj.dashboard.goal;

import java.util.List;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/** The item that a goal rests on, as it was answered in one wave. */
public record WaveLine(String wave, Shown share, String interval, String base) {

    /** One line for each wave in which it was asked; none where it was asked once. */
    static List<WaveLine> of(PublishedRun run, Page page, IndicatorInfo indicator) {
        String item = indicator.subject().substring(indicator.subject().indexOf('.') + 1);
        List<MeasureRow> rows = item.isEmpty()
                ? List.of()
                : run.info().items().keySet().stream().filter(asked -> asked.endsWith("." + item))
                        .flatMap(asked -> run.measures().find("top_box_share", asked).stream()).toList();
        return rows.size() < 2 ? List.of() : rows.stream().map(row -> line(page, row)).toList();
    }

    private static WaveLine line(Page page, MeasureRow row) {
        return new WaveLine(page.session(row.key().wave()), page.figures().shown(row), page.figures().interval(row),
                page.figures().base(row.n(), row.frame()));
    }
}
