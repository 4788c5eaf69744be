package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/** A file in, its content out; bad data gives issues and fewer rows, never an exception. */
public final class SourceReader {
    private SourceReader() {}

    /** Reads a file whose format is found by its signature; {@code name} is what the plan calls it. */
    public static Readout read(Path file, String name) {
        return read(file, name, null, null);
    }

    /** Reads a file as the format that the plan names. */
    public static Readout read(Path file, String name, SourceFormat format) {
        return read(file, name, format, null);
    }

    /**
     * Reads a file.
     *
     * @param format the format that the plan names, or null to go by the signature
     * @param sheet  the sheet of a workbook, or null for its first
     */
    public static Readout read(Path file, String name, @Nullable SourceFormat format, @Nullable String sheet) {
        var issues = new IssueLog(name);
        SourceFile source;
        try {
            source = SourceFile.open(file, name, sheet);
        } catch (RefusedFile refused) {
            return nothing(SourceFormat.UNKNOWN, "not opened", "", refused, issues);
        } catch (IOException unreadable) {
            var refused = new RefusedFile(IssueKind.FILE_UNREADABLE, nameOf(unreadable), "a file that can be opened");
            return nothing(SourceFormat.UNKNOWN, "not opened", "", refused, issues);
        }
        return format == null ? recognised(source, issues) : asked(source, format, issues);
    }

    private static Readout recognised(SourceFile source, IssueLog issues) {
        for (SourceFormat format : SourceFormat.values()) {
            Optional<String> signature = signature(format, source);
            if (signature.isPresent()) {
                return readAs(format, signature.get(), source, issues);
            }
        }
        throw new IllegalStateException("UNKNOWN fits every file");
    }

    private static Readout asked(SourceFile source, SourceFormat format, IssueLog issues) {
        String signature = signature(format, source).orElse("");
        if (signature.isEmpty()) {
            issues.add(IssueKind.FORMAT_DOUBTFUL, source.container().words(), "the signature of " + format.id());
            signature = "named in the plan";
        }
        return readAs(format, signature, source, issues);
    }

    /** A damaged file may break a library while it is looked at; then the file is not of that format. */
    private static Optional<String> signature(SourceFormat format, SourceFile source) {
        try {
            return source.container() == Container.EMPTY && format != SourceFormat.UNKNOWN
                    ? Optional.empty()
                    : format.reader().recognise(source);
        } catch (RuntimeException | StackOverflowError broken) {
            return Optional.empty();
        }
    }

    private static Readout readAs(SourceFormat format, String signature, SourceFile source, IssueLog issues) {
        issues.addAll(source.textIssues());
        try {
            Reading reading = format.reader().read(source, issues);
            int rowsIn = reading.content().rows() + reading.setAside();
            return new Readout(format, signature, source.encoding(), reading.content(), rowsIn, reading.setAside(),
                    issues.all());
        } catch (RefusedFile refused) {
            return nothing(format, signature, source.encoding(), refused, issues);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Parsers of foreign files throw anything on damaged ones. Only the kind is kept: a message may quote the file.
            var refused = new RefusedFile(IssueKind.FILE_UNREADABLE, nameOf(broken), "a whole file of this format");
            return nothing(format, signature, source.encoding(), refused, issues);
        }
    }

    private static Readout nothing(SourceFormat format, String signature, String encoding, RefusedFile refused,
            IssueLog issues) {
        issues.add(refused.kind(), refused.found(), refused.expected());
        return new Readout(format, signature, encoding, Reading.NOTHING, 0, 0, issues.all());
    }

    private static String nameOf(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }
}
