package no.kronsj.ingest.proposal;

import java.util.EnumMap;
import java.util.Map;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.proposal.document.FileSet;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.source.SourceFormat;

/** What reading a file left open: characters that were guessed, days and months that look alike, rows set aside. */
final class FileQuestions {
    private final Draft draft;

    FileQuestions(Draft draft) {
        this.draft = draft;
    }

    /** Asks by the kind of the problem only; what was found may be somebody's answer. */
    void ask(String path, Readout readout) {
        Map<IssueKind, Integer> counts = new EnumMap<>(IssueKind.class);
        readout.issues().stream().map(IngestIssue::kind).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        counts.forEach((kind, count) -> draft.remark(path, draft.issue(kind, count)));
        if (readout.encoding().endsWith("?") && !counts.containsKey(IssueKind.ENCODING_GUESSED)) {
            draft.remark(path, draft.issue(IssueKind.ENCODING_GUESSED, 1));
        }
        if (!FileSet.nameable(path)) {
            draft.remark(path, draft.say("ask.file-name"));
        } else if (readout.format().kind() == SourceFormat.Kind.ARCHIVE) {
            draft.remark(path, draft.say("ask.archive"));
        } else if (readout.content().rows() == 0 && counts.isEmpty()) {
            draft.remark(path, draft.say("ask.no-rows"));
        }
    }
}
