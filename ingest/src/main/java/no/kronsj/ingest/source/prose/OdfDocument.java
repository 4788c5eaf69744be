package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** A LibreOffice text or presentation: the part content.xml of a zip, read as a stream. */
public final class OdfDocument implements FormatReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MANIFEST_BYTES = 1 << 20;

    private final String extension;
    private final String mediaType;
    private final String signature;

    private OdfDocument(String extension, String mediaType, String signature) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.signature = signature;
    }

    public static FormatReader text() {
        return new OdfDocument("odt", "application/vnd.oasis.opendocument.text", "a zip with an OpenDocument text");
    }

    public static FormatReader slides() {
        return new OdfDocument("odp", "application/vnd.oasis.opendocument.presentation",
                "a zip with an OpenDocument presentation");
    }

    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean fits = file.parts().has(CONTENT) && file.startsWithMediaType(mediaType)
                || file.container() == Container.ZIP && file.extension().equals(extension);
        return fits ? Optional.of(signature) : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        var document = new DocumentText();
        try (var zip = new ZipFile(file.path().toFile())) {
            requireUnlocked(zip);
            if (zip.getEntry(CONTENT) == null) {
                throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a package without content.xml",
                        "a whole %s file".formatted(extension));
            }
            var styles = new OdfStyles();
            read(zip, STYLES, styles::readAll);
            read(zip, CONTENT, xml -> new OdfText(xml, styles, document).read());
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a document with text");
        }
        return document.reading();
    }

    private static void read(ZipFile zip, String part, OfficeParts.PartReading reading) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
            try (InputStream in = new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize());
                    SafeXml xml = SafeXml.open(in)) {
                reading.of(xml);
            }
        }
    }

    /** A locked document says so in its list of parts, which is never locked. */
    private static void requireUnlocked(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry(MANIFEST);
        if (manifest == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            String list = new String(in.readNBytes(MANIFEST_BYTES), StandardCharsets.UTF_8);
            if (list.contains("encryption-data")) {
                throw new RefusedFile(IssueKind.FILE_LOCKED, "a document with a password", "a document without one");
            }
        }
    }
}
