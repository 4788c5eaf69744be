package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import no.kronsj.ingest.document.DocumentReader;
import no.kronsj.ingest.encounter.InteractionReader;
import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.response.Choice;
import no.kronsj.ingest.response.ResponseReader;
import no.kronsj.ingest.table.CanonicalRows;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Group;
import no.kronsj.ingest.workshop.Workshop;

/** Reads a workshop's folder: who took part, what they answered, what they wrote, whom they met. */
public final class Ingest {
    private Ingest() {}

    /** Reads everything that the plan names; {@code whenRead} hears of each file. */
    public static IngestReport run(Workshop plan, Path keyFile, Consumer<String> whenRead) {
        var key = PseudonymKey.readOrCreate(keyFile);
        var folder = new SourceFolder(plan.folder(), whenRead);
        var rows = new CanonicalRows();

        var register = ParticipantRegister.read(plan.participants(), folder, key);
        rows.addAll(register.allParticipants());
        rows.addAll(register.allAttributes());
        new ResponseReader(plan, folder, register, rows::add).readAll();
        new DocumentReader(plan, folder, groups(plan, register), rows::add).readAll();
        new InteractionReader(plan, folder, register, rows::add)
                .readAll(rows.rows(CanonicalTable.CHOICES).stream().map(Choice.class::cast).toList());

        return report(folder, rows, key.fingerprint());
    }

    private static Set<String> groups(Workshop plan, ParticipantRegister register) {
        var groups = new TreeSet<>(register.allGroups());
        plan.groups().stream().map(Group::id).forEach(groups::add);
        return groups;
    }

    private static IngestReport report(SourceFolder folder, CanonicalRows rows, String keyFingerprint) {
        var files = new ArrayList<IngestReport.FileEntry>();
        var issues = new ArrayList<IngestIssue>(folder.allMissing());
        for (FileLedger ledger : folder.allLedgers()) {
            files.add(IngestReport.FileEntry.of(ledger));
            issues.addAll(ledger.allIssues());
            unused(ledger, issues);
        }
        for (String path : folder.allUnused()) {
            issues.add(new IngestIssue(IssueKind.FILE_UNUSED, path, 0, "", "a file", "a file that the plan names"));
        }
        issues.sort(IngestIssue.BY_PLACE);
        return new IngestReport(rows, files, issues.stream().map(IngestReport.IssueEntry::of).toList(), keyFingerprint);
    }

    /** Rows that are set aside although nothing is wrong with them: no part of the plan asked for them. */
    private static void unused(FileLedger ledger, ArrayList<IngestIssue> issues) {
        long explained = ledger.readout().setAside()
                + ledger.allIssues().stream().filter(issue -> issue.row() > 0).map(IngestIssue::row).distinct().count();
        if (ledger.setAside() > 0 && explained == 0) {
            issues.add(new IngestIssue(IssueKind.ROWS_UNUSED, ledger.path(), 0, "", ledger.setAside() + " rows",
                    "rows that the plan names"));
        }
    }
}
