package no.kronsj.analysis.export;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.item.ItemKey;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;

/** How many answered each level of an item, as the table of measures says it in shares. */
final class PublishedCounts {
    private final Map<String, Long> counts = new HashMap<>();

    PublishedCounts(Path results) {
        List<String> columns = ResultTable.MEASURES.columns();
        for (List<String> row : ResultReader.cells(results, ResultTable.MEASURES)) {
            String value = row.get(columns.indexOf("value"));
            if (row.get(columns.indexOf("measure")).equals("answer_share") && !value.isEmpty()) {
                counts.put(row.get(columns.indexOf("subject")) + " " + row.get(columns.indexOf("wave")),
                        Math.round(Double.parseDouble(value) * Long.parseLong(row.get(columns.indexOf("n")))));
            }
        }
    }

    /** How many agree and disagree; empty where one of the counts is hidden. */
    int[] votes(PolisFiles.Statement statement) {
        ItemKey key = ItemCounts.key(statement.instrument(), statement.item());
        int[] votes = new int[2];
        for (int position = 1; position <= statement.scale().positions(); position++) {
            Long count = counts.get(key.subject() + "@" + position + " " + key.wave());
            if (count == null) {
                return new int[0];
            }
            int vote = statement.vote(position);
            votes[0] += vote > 0 ? Math.toIntExact(count) : 0;
            votes[1] += vote < 0 ? Math.toIntExact(count) : 0;
        }
        return votes;
    }
}
