package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/** Recognises a file by its signature and reads it, in this process; what a library throws becomes an issue. */
final class Recognition {
    private Recognition() {}

    static Readout read(ReadRequest request) {
        String name = request.name();
        var issues = new IssueLog(name);
        SourceFile source;
        try {
            source = SourceFile.open(Path.of(request.file()), name, request.sheet());
        } catch (RefusedFile refused) {
            return nothing(SourceFormat.UNKNOWN, "not opened", "", refused, issues);
        } catch (IOException unreadable) {
            var refused = new RefusedFile(IssueKind.FILE_UNREADABLE, nameOf(unreadable), "a file that can be opened");
            return nothing(SourceFormat.UNKNOWN, "not opened", "", refused, issues);
        }
        SourceFormat format = request.format();
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

    static Readout nothing(SourceFormat format, String signature, String encoding, RefusedFile refused,
            IssueLog issues) {
        issues.add(refused.kind(), refused.found(), refused.expected());
        return new Readout(format, signature, encoding, Reading.NOTHING, 0, 0, issues.all());
    }

    private static String nameOf(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }
}
