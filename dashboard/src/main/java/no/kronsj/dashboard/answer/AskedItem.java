package no.kronsj.dashboard.answer;

import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * One item that people answered.
 *
 * @param id       {@code after.voice}
 * @param bars     how the answers fell
 * @param share    the share of favourable answers
 * @param interval its interval, or ""
 * @param base     how many of how many answered, or ""
 */
public record AskedItem(String id, AnswerBars bars, Shown share, String interval, String base) {

    static Optional<AskedItem> of(PublishedRun run, Page page, String item) {
        Optional<MeasureRow> favourable = run.measures().find("top_box_share", item);
        return AnswerBars.of(run, page, item).map(bars -> new AskedItem(item, bars,
                page.figures().shown(favourable.orElse(null)),
                page.figures().interval(favourable.orElse(null)),
                favourable.map(row -> page.figures().base(row.n(), row.frame())).orElse("")));
    }
}
