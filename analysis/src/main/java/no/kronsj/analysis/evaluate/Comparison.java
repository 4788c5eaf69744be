package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.AnswerChanges;
import no.kronsj.analysis.result.AnswerChangeRow;
import no.kronsj.analysis.run.RunManifest.ChangedAnswers;

/**
 * A run's answers beside those of the run that it replaces.
 *
 * @param since  that run's id, "" where there is none or it cannot be compared
 * @param counts one entry per instrument with a change
 */
record Comparison(String since, List<ChangedAnswers> counts, List<AnswerChangeRow> rows) {

    static Comparison none() {
        return new Comparison("", List.of(), List.of());
    }

    static Comparison of(String since, AnswerChanges changes) {
        var rows = new ArrayList<AnswerChangeRow>();
        for (Row row : changes.rows()) {
            rows.add(new AnswerChangeRow(row.getString("instrument"), row.getString("item"), row.getString("wave"),
                    row.getString("respondent"), row.getString("what"), row.getString("state_before"),
                    score(row, "score_before"), row.getString("state_after"), score(row, "score_after")));
        }
        SortedMap<String, ChangedAnswers> counts = new TreeMap<>();
        for (Row row : changes.counts()) {
            String instrument = row.getString("instrument");
            counts.merge(instrument, ChangedAnswers.of(instrument, row.getString("what"), row.getLong("answers")),
                    ChangedAnswers::plus);
        }
        return new Comparison(since, List.copyOf(counts.values()), rows);
    }

    /** The same inputs give the same results, so a run that is made again keeps what the first one said. */
    static Comparison again(EarlierRun earlier) {
        return new Comparison(earlier.manifest().comparedWith(), earlier.manifest().changes(),
                earlier.restricted().answerChanges());
    }

    private static @Nullable Integer score(Row row, String column) {
        return row.isMissing(column) ? null : Integer.valueOf(row.getInt(column));
    }
}
