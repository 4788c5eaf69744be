package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Consent;

/** Reads what people agreed to. Only a plain yes is one; an answer that must be interpreted is none, and is noted. */
record Agreements(Consent plan) {
    private static final Set<String> YES = Set.of("1", "x", "true", "yes", "y", "ja", "j", "jeg samtykker",
            "eg samtykker", "eg samtykkjer", "i agree", "i consent");
    private static final Set<String> NO = Set.of("", "0", "false", "no", "n", "nei", "-");

    void noteMissingHeadings(FileLedger ledger, HeadedTable table) {
        plan.headings().forEach((purpose, heading) -> {
            if (table.findColumn(heading).isEmpty()) {
                ledger.note(IssueKind.HEADING_MISSING, 0, heading, "no such heading",
                        "the heading of consent to " + purpose);
            }
        });
    }

    List<Agreement> of(String person, FileLedger ledger, HeadedTable table, SourceContent.Table.Row row) {
        List<Agreement> agreed = new ArrayList<>();
        plan.headings().forEach((purpose, heading) -> {
            String answer = CellText.answer(table.cell(row, heading));
            if (YES.contains(answer)) {
                agreed.add(new Agreement(person, purpose));
            } else if (!NO.contains(answer)) {
                ledger.note(IssueKind.ANSWER_OUTSIDE_SCALE, row.number(), heading, "neither yes nor no", "yes or no");
            }
        });
        return agreed;
    }
}
