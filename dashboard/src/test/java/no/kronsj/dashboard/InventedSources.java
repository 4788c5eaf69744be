package no.kronsj.dashboard;

import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.ingest.issue.IssueKind;

/** The files of the invented edition, and one problem of every kind in them. */
final class InventedSources {
    private InventedSources() {}

    static List<SourceRow> sources() {
        return List.of(
                source("raw/påmeldte.xlsx", "survey", "xlsx", "", 64, 64, 0, ""),
                source("raw/evaluering.xlsx", "survey", "xlsx", "", 52, 50, 2, ""),
                source("raw/chat/dag-1.txt", "log", "zoom-chat", "UTF-8", 41, 41, 0, ""),
                source("raw/tomt.csv", "unknown", "", "", 0, 0, 0, "The file holds nothing."));
    }

    private static SourceRow source(String file, String kind, String format, String encoding, long in, long kept,
            long aside, String message) {
        return new SourceRow(file, "9f".repeat(32), kind, format, "heading row", encoding, in, kept, aside, message);
    }

    static List<IssueRow> issues() {
        Stream<IssueRow> one = Stream.of(IssueKind.values()).map(kind -> issue(kind, 7));
        return Stream.concat(one, Stream.of(issue(IssueKind.ANSWER_OUTSIDE_SCALE, 9))).toList();
    }

    private static IssueRow issue(IssueKind kind, int row) {
        return new IssueRow(kind.word(), "raw/evaluering.xlsx", row, "Jeg fikk sagt min mening",
                kind.personal() ? "" : "7", "1–5", kind.remedy());
    }
}
