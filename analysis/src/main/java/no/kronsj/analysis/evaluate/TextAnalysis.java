package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.List;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.result.ThemeSimilarityRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.ingest.workshop.Workshop;

/** The passages with their languages and themes, ready to be indexed and listed. */
record TextAnalysis(List<Passage> passages, List<ThemeRow> themes, List<PassageRow> rows,
        List<ThemeSimilarityRow> similarities) {

    static TextAnalysis of(Workshop plan, SmallTables tables) {
        var passages = new ArrayList<Passage>();
        var rows = new ArrayList<PassageRow>();
        for (Row row : tables.passages()) {
            String language = plan.language().code();
            passages.add(new Passage(row.getString("passage"), row.getString("title"), row.getString("text"),
                    row.getString("group_id"), row.getString("kind"), row.getString("revision"), language, "", "",
                    row.getString("document"), row.getInt("start"), row.getInt("end")));
            rows.add(new PassageRow(row.getString("passage"), row.getString("document"), row.getString("group_id"),
                    row.getString("kind"), row.getString("revision"), language, "", null, false, row.getInt("start"),
                    row.getInt("end")));
        }
        return new TextAnalysis(passages, List.of(), rows, List.of());
    }
}
