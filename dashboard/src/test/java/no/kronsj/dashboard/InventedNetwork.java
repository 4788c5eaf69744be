package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.Unit;

/** Who met whom in the invented edition: what the programme designed, and what people chose. */
final class InventedNetwork {
    private InventedNetwork() {}

    static SequencedMap<String, String> layers() {
        var layers = new LinkedHashMap<String, String>();
        layers.put("known-before", "baseline");
        layers.put("pair-feedback", "designed");
        layers.put("one-to-one", "chosen");
        layers.put("words", "participation");
        layers.put("chat", "participation");
        return layers;
    }

    static List<MeasureRow> measures() {
        var rows = new ArrayList<MeasureRow>();
        rows.add(layer("density", "pair-feedback", 0.0159, Unit.SHARE));
        rows.add(layer("partners_median", "pair-feedback", 1, Unit.COUNT));
        rows.add(layer("without_contact_share", "pair-feedback", 0, Unit.SHARE));
        rows.add(layer("density", "one-to-one", 0.0456, Unit.SHARE));
        rows.add(layer("partners_median", "one-to-one", 2, Unit.COUNT));
        rows.add(layer("without_contact_share", "one-to-one", 0.125, Unit.SHARE));
        rows.add(layer("partners_median", "chosen", 3, Unit.COUNT));
        rows.add(MeasureRow.without(new MeasureKey("without_contact_share", "E3", "layer", "chosen", ""), Unit.SHARE,
                Status.NO_DATA));
        return rows;
    }

    private static MeasureRow layer(String measure, String layer, double value, Unit unit) {
        return MeasureRow.of(new MeasureKey(measure, "E3", "layer", layer, ""), value, unit, 64);
    }

    static List<TieCountRow> tieCounts() {
        return List.of(tie("Innlandet", "Innlandet", 6L, Status.OK), tie("Innlandet", "Rogaland", 14L, Status.OK),
                tie("Innlandet", "Vestland", 0L, Status.OK), tie("Rogaland", "Rogaland", null, Status.SUPPRESSED),
                tie("Rogaland", "Vestland", 22L, Status.OK), tie("Vestland", "Vestland", 9L, Status.OK));
    }

    private static TieCountRow tie(String a, String b, @Nullable Long ties, Status status) {
        return new TieCountRow("one-to-one", "chosen", "county", a, b, ties, status);
    }
}
