package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Consent;
import no.kronsj.ingest.workshop.Participants;

/** Reads the register's files, one person per row; a person's first row counts. */
final class RegisterReader {
    private final Participants.Register plan;
    private final Agreements agreements;
    private final PseudonymKey key;
    private final Set<String> ids = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A person, by names that go no further than this package. */
    record Entry(Participant participant, String id, String name, List<Attribute> attributes,
            List<Agreement> agreements) {}

    RegisterReader(Participants.Register plan, Consent consent, PseudonymKey key) {
        this.plan = plan;
        this.agreements = new Agreements(consent);
        this.key = key;
    }

    /** Everyone, in the order of the register. */
    List<Entry> read(SourceFolder folder) {
        folder.matches(plan.file()).forEach(match -> readFile(folder.open(match.path())));
        return entries;
    }

    private void readFile(FileLedger ledger) {
        if (!HeadedTable.isOne(ledger, "a register of participants")) {
            return;
        }
        HeadedTable table = HeadedTable.of(ledger);
        OptionalInt id = table.findColumn(plan.id());
        if (id.isEmpty()) {
            ledger.note(IssueKind.HEADING_MISSING, 0, plan.id(), "no such heading", "the heading of the id");
            return;
        }
        noteMissing(ledger, table, plan.name(), "the heading of the name");
        noteMissing(ledger, table, plan.group(), "the heading of the group");
        plan.attributes().forEach((attribute, heading) -> noteMissing(ledger, table, heading,
                "the heading of attribute " + attribute));
        agreements.noteMissingHeadings(ledger, table);
        for (SourceContent.Table.Row row : table.rows()) {
            readRow(ledger, table, row, HeadedTable.cell(row, id.getAsInt()));
        }
    }

    private static void noteMissing(FileLedger ledger, HeadedTable table, String heading, String expected) {
        if (!heading.isEmpty() && table.findColumn(heading).isEmpty()) {
            ledger.note(IssueKind.HEADING_MISSING, 0, heading, "no such heading", expected);
        }
    }

    private void readRow(FileLedger ledger, HeadedTable table, SourceContent.Table.Row row, String cell) {
        String id = Identity.ofAddress(cell);
        if (id.isEmpty()) {
            var nameless = new Lookup.Nameless();
            ledger.note(nameless.kind(), row.number(), plan.id(), nameless.found(), nameless.expected());
        } else if (!ids.add(id)) {
            ledger.note(IssueKind.PERSON_TWICE, row.number(), plan.id(), "an id for the second time", "each id once");
        } else {
            entries.add(entry(ledger, table, row, id));
            ledger.keep(row.number());
        }
    }

    private Entry entry(FileLedger ledger, HeadedTable table, SourceContent.Table.Row row, String id) {
        var participant = new Participant(key.pseudonym(id), CellText.tidy(optionalCell(table, row, plan.group())),
                ledger.path(), row.number());
        List<Attribute> attributes = plan.attributes().entrySet().stream().map(entry -> new Attribute(
                participant.person(), entry.getKey(), CellText.tidy(optionalCell(table, row, entry.getValue()))))
                .toList();
        return new Entry(participant, id, Identity.ofName(optionalCell(table, row, plan.name())), attributes,
                agreements.of(participant.person(), ledger, table, row));
    }

    private static String optionalCell(HeadedTable table, SourceContent.Table.Row row, String heading) {
        return heading.isEmpty() ? "" : table.cell(row, heading);
    }
}
