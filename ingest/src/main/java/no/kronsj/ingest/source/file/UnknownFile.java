package no.kronsj.ingest.source.file;

import java.util.Optional;

import no.kronsj.ingest.issue.IssueKind;

/** What no reader knows: says what it seems to be, and gives nothing. */
public final class UnknownFile implements FormatReader {
    private static final int PROLOGUE = 4_000;

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
            case TEXT -> isXmlWithDocumentType(file.text())
                    ? new RefusedFile(IssueKind.FILE_UNREADABLE, "a document type definition", "XML without one")
                    : unknown(file);
            case ZIP, GZIP, PDF, BINARY -> unknown(file);
        };
    }

    private static RefusedFile unknown(SourceFile file) {
        return new RefusedFile(IssueKind.FORMAT_UNKNOWN, file.container().words(),
                "a survey, a log or a document in a known format");
    }

    /** Such definitions fetch files or grow without end; they are not read to find out. */
    private static boolean isXmlWithDocumentType(String text) {
        String start = text.substring(0, Math.min(text.length(), PROLOGUE)).stripLeading();
        return (start.startsWith("<?xml") || start.startsWith("<!DOCTYPE")) && start.contains("<!DOCTYPE");
    }
}
