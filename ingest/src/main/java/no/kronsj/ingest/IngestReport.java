package no.kronsj.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueCost;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.masking.MaskedPlace;
import no.kronsj.ingest.participant.Agreement;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.table.CanonicalRows;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.TextCorrection;

/**
 * What an ingest gave.
 *
 * @param rows           of all canonical tables
 * @param files          one entry per file that was read, sorted by path
 * @param issues         everything that was wrong, sorted by place
 * @param masks          every place in which something was masked
 * @param keyFingerprint of the pseudonym key
 * @param erasedHash     of the list of those who were erased, "" without any
 * @param people         who was met, for commands about one person
 */
public record IngestReport(CanonicalRows rows, List<FileEntry> files, List<IssueEntry> issues, List<MaskEntry> masks,
        String keyFingerprint, String erasedHash, PeopleMet people) {
    public IngestReport {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
        masks = List.copyOf(masks);
    }

    /** The pseudonyms of those who agreed to a purpose, as {@code quotes}. */
    public Set<String> whoAgreedTo(String purpose) {
        return rows.rows(CanonicalTable.AGREEMENTS).stream().map(Agreement.class::cast)
                .filter(one -> one.purpose().equals(purpose)).map(Agreement::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One file that was read; {@code rowsIn = kept + setAside}. */
    public record FileEntry(String file, Path path, String sha256, String kind, String format, String signature,
            String encoding, long rowsIn, long kept, long setAside, String message) {
        /** The readings of one file, one for each sheet; the first says what the file is. */
        static FileEntry of(List<FileLedger> readings, Optional<String> original) {
            FileLedger first = readings.getFirst();
            Readout readout = first.readout();
            long problems = readings.stream().flatMap(ledger -> ledger.allIssues().stream()).distinct().count();
            String message = problems == 0 ? "" : problems == 1 ? "1 remark" : problems + " remarks";
            return new FileEntry(first.path(), first.file(), original.orElseGet(() -> hashOf(first.file())),
                    readout.format().kind().name().toLowerCase(Locale.ROOT), readout.format().id(), readout.signature(),
                    readout.encoding(), sum(readings, ledger -> ledger.readout().rowsIn()),
                    sum(readings, FileLedger::kept), sum(readings, FileLedger::setAside), message);
        }

        private static long sum(List<FileLedger> readings, ToLongFunction<FileLedger> count) {
            return readings.stream().mapToLong(count).sum();
        }
    }

    /** One problem; {@code personal} keeps what was found out of everything public. */
    public record IssueEntry(String kind, String cost, boolean personal, String file, int row, String column,
            String found,
            String expected, String remedy) {
        /** A problem with what people settled by hand, which only shows when the texts are read. */
        public static IssueEntry ofCorrections(String kind, String file, int row, String column, String found) {
            return of(new IngestIssue(IssueKind.of(kind), file, row, column, found, ""));
        }

        /** Something that people settled about the texts and that fits nothing in those of this run. */
        public static IssueEntry ofUnused(TextCorrection correction) {
            return of(new IngestIssue(IssueKind.CORRECTION_UNUSED, correction.where(), correction.line(), "",
                    correction.about(), "a step, note, question or link of this run"));
        }

        static IssueEntry of(IngestIssue issue) {
            return new IssueEntry(issue.kind().word(), IssueCost.of(issue.kind()).word(), issue.kind().personal(),
                    issue.file(), issue.row(),
                    issue.column(),
                    issue.found(), issue.expected(), issue.kind().remedy());
        }
    }

    /** A place in which something was masked. */
    public record MaskEntry(String mask, String place, String kind, String replaced, String around, int times,
            boolean shown) {
        static MaskEntry of(MaskedPlace one) {
            return new MaskEntry(one.mask(), one.place(), one.kind().word(), one.replaced(), one.around(), one.times(),
                    one.shown());
        }
    }

    private static String hashOf(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
