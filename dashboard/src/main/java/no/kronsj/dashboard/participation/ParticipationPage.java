package no.kronsj.dashboard.participation;

import java.util.List;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** All layers in which people contributed; what is counted in one unit is never added to another. */
public record ParticipationPage(List<LayerBalance> layers) {
    private static final String SILENT = "participation_silent_share";

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("participation/participation.jte", page.text("participation.title"), read(run, page));
    }

    /** What stands on it. */
    public static ParticipationPage read(PublishedRun run, Page page) {
        List<LayerBalance> layers = run.measures().allOf(SILENT, "layer").stream().map(MeasureRow::key)
                .map(key -> LayerBalance.of(run, page, key.subject())).toList();
        return new ParticipationPage(layers);
    }
}
