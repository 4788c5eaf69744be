package no.kronsj.analysis.change;

import java.util.Optional;

import no.kronsj.analysis.figure.DeltaFigure;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.FrechetBounds;
import no.kronsj.analysis.statistics.Limits;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Two moments of people whom nobody can tell apart: Cliff's delta of the later answers against the earlier ones, flagged
 * UNPAIRED, with Fréchet's bounds for how many improved and how many worsened (B11).
 */
final class UnpairedChange {
    private static final int[] NOBODY = {};

    private final int minimumCell;
    private final ItemCounts items;

    UnpairedChange(Workshop plan, ItemCounts items) {
        this.minimumCell = plan.privacy().minimumCell();
        this.items = items;
    }

    MeasureRow row(Change change) {
        var key = new MeasureKey("change_unpaired", "B11", "change", change.item(), change.waves().toString());
        int[] before = items.ofWave(change.item(), change.waves().before()).orElse(NOBODY);
        int[] after = items.ofWave(change.item(), change.waves().after()).orElse(NOBODY);
        if (before.length != after.length) {
            return MeasureRow.without(key, Unit.INDEX, Status.UNDEFINED, "UNPAIRED",
                    "scales of %s and %s levels".formatted(before.length, after.length));
        }
        FrechetBounds bounds = FrechetBounds.of(before, after);
        return DeltaFigure.row(key, after, before, minimumCell).notes("UNPAIRED",
                words("improved", bounds.improved()), words("worsened", bounds.worsened()));
    }

    private static String words(String what, Optional<Limits> share) {
        return share.map(limits -> "%s %s to %s".formatted(what, Figures.number(limits.lo()),
                Figures.number(limits.hi()))).orElse("");
    }
}
