package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/** A PDF with a text layer; pages that are pictures hold no text, and a document of such pages says so. */
public final class PdfDocument implements FormatReader {
    /** Fewer letters in a whole document are a stamp or a scanner's mark. */
    private static final int FEWEST_LETTERS = 5;

    @Override
    public Optional<String> recognise(SourceFile file) {
        return file.container() == Container.PDF ? Optional.of("%PDF") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        var document = new DocumentText();
        try (PDDocument opened = Loader.loadPDF(file.bytes())) {
            noteRestrictions(opened, issues);
            var comments = new PdfComments();
            new PdfParagraphs(lines(opened, comments, issues), comments, document).write();
        } catch (InvalidPasswordException locked) {
            throw new RefusedFile(IssueKind.FILE_LOCKED, "a document with a password", "a document without one");
        } catch (RefusedFile refused) {
            throw refused;
        } catch (IOException damaged) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete PDF", "a whole PDF");
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.NO_TEXT_LAYER, "no letters", "a text layer");
        }
        return document.reading();
    }

    private static void noteRestrictions(PDDocument opened, IssueLog issues) {
        AccessPermission allowed = opened.getCurrentAccessPermission();
        if (opened.isEncrypted() && !allowed.canExtractContent()) {
            issues.add(IssueKind.EXTRACTION_RESTRICTED, "copying not allowed", "a document without restrictions");
        } else if (opened.isEncrypted() && !allowed.canModify()) {
            issues.add(IssueKind.CHANGES_RESTRICTED, "changing not allowed", "a document without restrictions");
        }
    }

    /** Page by page, so that a damaged one costs only itself. */
    private static List<PdfLines.Line> lines(PDDocument opened, PdfComments comments, IssueLog issues)
            throws IOException {
        int pages = opened.getNumberOfPages();
        if (pages == 0) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a document without pages", "a whole PDF");
        }
        if (pages > Limits.PAGES) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, pages + " pages", "at most " + Limits.PAGES);
        }
        var lines = new PdfLines();
        for (int page = 1; page <= pages; page++) {
            lines.setStartPage(page);
            lines.setEndPage(page);
            try {
                lines.getText(opened);
                comments.read(opened, page);
            } catch (IOException | RuntimeException damaged) {
                lines.damagedPages().add(page);
            }
        }
        lines.damagedPages().forEach(page -> issues.add(IssueKind.PAGE_UNREADABLE, page, "page", "a damaged page",
                "a whole page"));
        long letters = lines.lines().stream().flatMapToInt(line -> line.text().chars()).filter(Character::isLetter)
                .count();
        return letters < FEWEST_LETTERS ? List.of() : lines.lines();
    }
}
