package no.kronsj.ingest.source.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * What Office wrote before 2007, and rich text: parsed by Apache Tika; files within the file are left alone. Of
 * rich text Tika gives the cells of a table as paragraphs.
 */
public final class OldOfficeDocument implements FormatReader {
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.ISO_8859_1);

    private final String signature;
    private final Predicate<SourceFile> fits;
    private final Parser parser;

    private OldOfficeDocument(String signature, Predicate<SourceFile> fits, Parser parser) {
        this.signature = signature;
        this.fits = fits;
        this.parser = parser;
    }

    /** Word 6 to 2003. */
    public static FormatReader word() {
        return new OldOfficeDocument("an Office file with a WordDocument", file -> holds(file, "WordDocument"),
                new OfficeParser());
    }

    /** PowerPoint 97 to 2003. */
    public static FormatReader slides() {
        return new OldOfficeDocument("an Office file with a PowerPoint Document",
                file -> holds(file, "PowerPoint Document"), new OfficeParser());
    }

    public static FormatReader richText() {
        return new OldOfficeDocument("{\\rtf", file -> startsAsRichText(file.bytes()), new RTFParser());
    }

    private static boolean startsAsRichText(byte[] bytes) {
        return bytes.length > RTF.length
                && new String(bytes, 0, RTF.length, StandardCharsets.ISO_8859_1).equals("{\\rtf");
    }

    private static boolean holds(SourceFile file, String entry) {
        if (file.container() != Container.OLE2) {
            return false;
        }
        try (var opened = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return opened.getRoot().hasEntry(entry);
        } catch (IOException damaged) {
            return false;
        }
    }

    @Override
    public Optional<String> recognise(SourceFile file) {
        return fits.test(file) ? Optional.of(signature) : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        var document = new DocumentText();
        var alone = new ParseContext();
        alone.set(EmbeddedDocumentExtractor.class, new LeftAlone());
        try {
            parser.parse(new ByteArrayInputStream(file.bytes()), new TikaEvents(document), new Metadata(), alone);
        } catch (EncryptedDocumentException locked) {
            throw new RefusedFile(IssueKind.FILE_LOCKED, "a document with a password", "a document without one");
        } catch (TikaException | SAXException | RuntimeException damaged) {
            // POI throws unchecked on damaged files too
            throw damaged.getCause() instanceof RefusedFile refused
                    ? refused
                    : new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete document",
                            "a whole document, or the same as docx");
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a document with text");
        }
        return document.reading();
    }

    /** Pictures, sheets and other files within the document. */
    private static final class LeftAlone implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing is read of them
        }
    }
}
