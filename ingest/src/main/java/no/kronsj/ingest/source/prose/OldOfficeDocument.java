package no.kronsj.ingest.source.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
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
 * What Office wrote before 2007: documents of Word 97 on through POI, the others through Apache Tika; files within the
 * file are left alone.
 */
public final class OldOfficeDocument implements FormatReader {
    private final String entry;
    private final Way way;

    /** How the bytes of a document become text. */
    private interface Way {
        DocumentText text(byte[] bytes) throws IOException, TikaException, SAXException;
    }

    private OldOfficeDocument(String entry, Way way) {
        this.entry = entry;
        this.way = way;
    }

    /** Word 6 to 2003. */
    public static FormatReader word() {
        return new OldOfficeDocument("WordDocument", OldOfficeDocument::word);
    }

    /** PowerPoint 97 to 2003. */
    public static FormatReader slides() {
        return new OldOfficeDocument("PowerPoint Document", OldOfficeDocument::throughTika);
    }

    /** What POI does not know, Tika may: Word 6 and 95, and files that are not quite what they should be. */
    private static DocumentText word(byte[] bytes) throws IOException, TikaException, SAXException {
        try (var word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            var document = new DocumentText();
            new Word97Document(word, document).write();
            return document;
        } catch (RefusedFile tooLong) {
            throw tooLong;
        } catch (IOException | RuntimeException other) {
            return throughTika(bytes);
        }
    }

    private static DocumentText throughTika(byte[] bytes) throws IOException, TikaException, SAXException {
        var document = new DocumentText();
        var alone = new ParseContext();
        alone.set(EmbeddedDocumentExtractor.class, new LeftAlone());
        new OfficeParser().parse(new ByteArrayInputStream(bytes), new TikaEvents(document), new Metadata(), alone);
        return document;
    }

    private boolean holds(SourceFile file) {
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
        return holds(file) ? Optional.of("an Office file with a " + entry) : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        DocumentText document;
        try {
            document = way.text(file.bytes());
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
