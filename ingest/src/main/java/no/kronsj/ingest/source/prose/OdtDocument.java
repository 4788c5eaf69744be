package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.BoundedStream;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;
import no.kronsj.ingest.source.file.SourceFile;

/** A LibreOffice document: the part content.xml of a zip, read as a stream. */
public final class OdtDocument implements FormatReader {
    private static final String CONTENT = "content.xml";

    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean text = file.parts().has(CONTENT) && file.startsWithMediaType("application/vnd.oasis.opendocument.text")
                || file.container() == Container.ZIP && file.extension().equals("odt");
        return text ? Optional.of("a zip with an OpenDocument text") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        var document = new DocumentText();
        try (var zip = new ZipFile(file.path().toFile())) {
            ZipEntry content = zip.getEntry(CONTENT);
            if (content == null) {
                throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a package without content.xml", "a whole odt file");
            }
            try (InputStream in = new BoundedStream(zip.getInputStream(content), content.getCompressedSize());
                    SafeXml xml = SafeXml.open(in)) {
                new OdtText(xml, document).read();
            }
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a document with text");
        }
        return document.reading();
    }
}
