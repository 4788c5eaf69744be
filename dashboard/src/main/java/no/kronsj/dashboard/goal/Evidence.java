package no.kronsj.dashboard.goal;

import java.util.Comparator;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.ingest.wording.ForeignText;

/**
 * What the plan names as standing behind a goal: the id of a passage, the path of a document, or a figure as
 * {@code top_box_share after.voice}. Anything else is words, and stays words.
 *
 * @param text  as the plan has it
 * @param link  where it can be read, or ""
 * @param value the figure, or ""
 */
public record Evidence(String text, String link, String value) {

    static Evidence of(PublishedRun run, Page page, String written) {
        String shown = ForeignText.visible(written);
        Optional<PassageRow> passage = Optional.ofNullable(run.passageRows().get(written))
                .or(() -> Optional.ofNullable(run.passageRows().get(run.edition() + "/" + written)))
                .or(() -> run.passageRows().values().stream().filter(row -> row.document().equals(written))
                        .min(Comparator.comparingInt(PassageRow::start).thenComparing(PassageRow::passage)));
        return passage.map(row -> new Evidence(shown, PassageLink.to(page, row.passage()), ""))
                .orElseGet(() -> new Evidence(shown, "",
                        figure(run, written).map(row -> page.figures().shown(row).text()).orElse("")));
    }

    private static Optional<MeasureRow> figure(PublishedRun run, String written) {
        String[] words = written.strip().split(" ", 2);
        return words.length < 2 ? Optional.empty() : run.measures().find(words[0], words[1]);
    }
}
