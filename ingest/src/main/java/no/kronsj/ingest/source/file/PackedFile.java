package no.kronsj.ingest.source.file;

import java.util.Locale;
import java.util.Optional;

import no.kronsj.ingest.issue.IssueKind;

/** A zip or gzip that is no document: named, not unpacked, so that nothing in it can grow. */
public final class PackedFile implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        return file.container() == Container.ZIP || file.container() == Container.GZIP
                ? Optional.of("packed")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        if (file.extension().equals("pages") || file.parts().has("Index/Document.iwa")) {
            throw new RefusedFile(IssueKind.FORMAT_UNKNOWN, "a document of Apple Pages",
                    "docx or pdf: export it as one of them");
        }
        boolean broken = file.container() == Container.ZIP && !file.parts().whole();
        long tables = PackedTable.files(file).stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .count();
        if (tables > 1) {
            throw new RefusedFile(IssueKind.FORMAT_UNKNOWN, "an archive with %d tables".formatted(tables),
                    "one table in an archive, or its files unpacked");
        }
        throw broken
                ? new RefusedFile(IssueKind.FILE_UNREADABLE,
                        "an archive that is incomplete: its list of files is missing or damaged",
                        "a whole archive, or its files unpacked")
                : new RefusedFile(IssueKind.FORMAT_UNKNOWN, "an archive", "its files, unpacked");
    }
}
