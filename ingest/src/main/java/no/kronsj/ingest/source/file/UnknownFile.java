package no.kronsj.ingest.source.file;

import java.util.Optional;

import no.kronsj.ingest.issue.IssueKind;

/** What no reader knows: says what it seems to be, and gives nothing. */
public final class UnknownFile implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        return Optional.of("no signature fits");
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        throw switch (file.container()) {
            case EMPTY -> new RefusedFile(IssueKind.FILE_EMPTY, "no characters", "a file with content");
            case OLE2 -> file.isLockedOffice()
                    ? new RefusedFile(IssueKind.FILE_LOCKED, "an encrypted Office file", "a file without a password")
                    : new RefusedFile(IssueKind.FORMAT_UNKNOWN, "an Office file from before 2007",
                            "docx or xlsx: open it and save it as such");
            case ZIP, GZIP, PDF, TEXT, BINARY -> new RefusedFile(IssueKind.FORMAT_UNKNOWN, file.container().words(),
                    "a survey, a log or a document in a known format");
        };
    }
}
