package no.kronsj.dashboard;

import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.MissingRow;
import no.kronsj.analysis.result.ReplacementRow;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.issue.IssueCost;
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
        return new SourceRow(file, "9f".repeat(32), kind, format, "heading row", encoding, in, kept, aside, "",
                message);
    }

    static List<IssueRow> issues() {
        Stream<IssueRow> one = Stream.of(IssueKind.values()).map(kind -> issue(kind, 7));
        return Stream.concat(one, Stream.of(issue(IssueKind.ANSWER_OUTSIDE_SCALE, 9))).toList();
    }

    /** An item that everybody saw, one that few answered, and one of a form whose frame nobody knows. */
    static List<MissingRow> missing() {
        return List.of(
                new MissingRow("after", "voice", "after", 64L, new MissingRow.Counts(47, 4, 8L, 0, 2, 2, 1, 0),
                        Status.OK),
                new MissingRow("after", "alone", "after", null, null, Status.SUPPRESSED),
                new MissingRow("open", "why", "open", null, new MissingRow.Counts(9, 0, null, 3, 1, 0, 0, 0),
                        Status.OK));
    }

    static List<ReplacementRow> replacements() {
        return List.of(new ReplacementRow("raw/evaluering.xlsx", "8e".repeat(32), "9f".repeat(32),
                "2024-06-03T08:15:00Z"));
    }

    private static IssueRow issue(IssueKind kind, int row) {
        return new IssueRow(kind.word(), IssueCost.of(kind).word(), "raw/evaluering.xlsx", row,
                "Jeg fikk sagt min mening",
                kind.personal() ? "" : "7", "1–5", kind.remedy());
    }
}
