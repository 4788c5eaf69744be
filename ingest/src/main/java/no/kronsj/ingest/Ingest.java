package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import no.kronsj.ingest.document.DocumentReader;
import no.kronsj.ingest.document.PassageEntry;
import no.kronsj.ingest.encounter.InteractionReader;
import no.kronsj.ingest.erasure.ErasureSieve;
import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.masking.MaskedRows;
import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.rating.RatingReader;
import no.kronsj.ingest.response.Choice;
import no.kronsj.ingest.response.ResponseReader;
import no.kronsj.ingest.table.CanonicalRows;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Group;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/** Reads a workshop's folder: who took part, what they answered, what they wrote, whom they met. */
public final class Ingest {
    private Ingest() {}

    /** Reads everything that the plan names; {@code whenRead} hears of each file. A correction of nobody is a mistake. */
    public static IngestReport run(Workshop plan, Corrections corrections, Path keyFile, Consumer<String> whenRead)
            throws WorkshopMistakes {
        return run(plan, corrections, PeopleFiles.of(keyFile), whenRead);
    }

    /** The same, where some may have asked to be erased. */
    public static IngestReport run(Workshop plan, Corrections corrections, PeopleFiles files,
            Consumer<String> whenRead) throws WorkshopMistakes {
        var key = PseudonymKey.readOrCreate(files.key());
        ErasedPeople erased = files.readErased(key);
        var folder = new SourceFolder(plan.folder(), whenRead, new ErasureSieve(plan, erased), files.ofWorkspace());
        var rows = new CanonicalRows();

        var register = ParticipantRegister.read(plan, corrections, folder, key, erased);
        rows.addAll(register.allParticipants());
        rows.addAll(register.allAttributes());
        rows.addAll(register.allAgreements());
        var masked = new MaskedRows(plan, register, erased, corrections.masks(), key, rows::add);
        new ResponseReader(plan, folder, register, masked).readAll();
        new DocumentReader(plan, folder, groups(plan, register), masked).readAll();
        new InteractionReader(plan, folder, register, masked)
                .readAll(rows.rows(CanonicalTable.CHOICES).stream().map(Choice.class::cast).toList());
        new RatingReader(plan, folder, groups(plan, register),
                rows.rows(CanonicalTable.PASSAGES).stream().map(PassageEntry.class::cast).toList(), key, rows::add)
                .readAll();

        return report(plan, folder, rows, new Told(register, masked, key, erased));
    }

    /** Who was met and what was masked, when everything has been read. */
    private record Told(ParticipantRegister register, MaskedRows masked, PseudonymKey key, ErasedPeople erased) {
        List<IngestIssue> unusedCorrections() {
            return Stream.concat(register.unusedCorrections().stream(), masked.unusedCorrections().stream()).toList();
        }
    }

    private static Set<String> groups(Workshop plan, ParticipantRegister register) {
        var groups = new TreeSet<>(register.allGroups());
        plan.groups().stream().map(Group::id).forEach(groups::add);
        return groups;
    }

    private static IngestReport report(Workshop plan, SourceFolder folder, CanonicalRows rows, Told told) {
        var files = new TreeMap<String, List<FileLedger>>();
        var issues = new ArrayList<IngestIssue>(folder.allIssues());
        issues.addAll(told.unusedCorrections());
        for (FileLedger ledger : folder.allLedgers()) {
            files.computeIfAbsent(ledger.path(), first -> new ArrayList<>()).add(ledger);
            issues.addAll(ledger.allIssues());
            unused(ledger).ifPresent(issues::add);
        }
        for (String path : folder.allUnused()) {
            if (!namedForOthers(plan, path)) {
                issues.add(new IngestIssue(IssueKind.FILE_UNUSED, path, 0, "", "a file", "a file that the plan names"));
            }
        }
        issues.sort(IngestIssue.BY_PLACE);
        return new IngestReport(rows, files.values().stream()
                .map(readings -> IngestReport.FileEntry.of(readings,
                        folder.findOriginal(readings.getFirst().path())))
                .toList(),
                issues.stream().distinct().map(told.masked()::masked)
                        .map(IngestReport.IssueEntry::of).toList(),
                told.masked().allPlaces().stream().map(IngestReport.MaskEntry::of).toList(), told.key().fingerprint(),
                told.erased().hash(), new PeopleMet(told.register(), folder));
    }

    /** Rows that are set aside although nothing is wrong with them: no part of the plan asked for them. */
    private static Optional<IngestIssue> unused(FileLedger ledger) {
        int rows = ledger.unexplained();
        if (rows == 0) {
            return Optional.empty();
        }
        String found = rows == 1 ? "1 row" : rows + " rows";
        return Optional.of(new IngestIssue(IssueKind.ROWS_UNUSED, ledger.path(), 0, "",
                "%s, first row %d".formatted(found, ledger.firstUnexplained().orElseThrow()),
                "rows that the plan names"));
    }

    /** Whether the plan names the file for somebody else to read: evidence, the evaluator's words. */
    private static boolean namedForOthers(Workshop plan, String path) {
        Stream<FilePattern> words = plan.assessment().files().stream().map(FilePattern::new);
        Stream<FilePattern> evidence = plan.goals().stream().flatMap(goal -> goal.evidence().stream())
                .map(FilePattern::new).filter(FilePattern::single);
        return Stream.of(words, evidence).flatMap(patterns -> patterns)
                .anyMatch(pattern -> !pattern.matches(List.of(path)).isEmpty());
    }
}
