package no.kronsj.analysis.participation;

import java.util.List;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;

/** What facilitators, the tool and others who are no participants contributed: left out everywhere else (metrics F1). */
final class VoiceMeasures {
    private VoiceMeasures() {}

    /** A row per layer that has such voices and per voice. */
    static void add(SmallTables tables, List<MeasureRow> rows) {
        var voices = new TreeMap<String, Long>();
        for (Row row : tables.voices()) {
            voices.merge(row.getString("layer") + "@" + row.getString("voice"), row.getLong("contributions"),
                    Long::sum);
        }
        voices.forEach((subject, contributions) -> rows.add(MeasureRow.of(
                new MeasureKey("participation_aside", "F1", "layer_voice", subject, ""), contributions, Unit.COUNT,
                contributions)));
    }
}
