package no.kronsj.analysis.result;

import java.util.List;

/**
 * How far a group answers a question.
 *
 * @param set      {@code programme} or {@code official}
 * @param level    {@code none}, {@code touched} or {@code answered}
 * @param author   {@code human} or {@code automatic}
 * @param passages where, in the order of the documents
 */
public record CoverageRow(String group, String set, String question, String level, String author,
        List<String> passages) {
    public CoverageRow {
        passages = List.copyOf(passages);
    }
}
