package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * A Word document. POI opens the package; the text is read as a stream, since POI's own model gives moved text twice,
 * flattens forms and recurses into nested tables without a bound.
 */
public final class DocxDocument implements FormatReader {
    private static final List<String> ASIDES = List.of("comments", "footnotes", "endnotes");

    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean word = file.parts().hasUnder("word/")
                || file.container() == Container.ZIP && file.extension().equals("docx");
        return word ? Optional.of("a zip with a Word document") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        var document = new DocumentText();
        try (OPCPackage opened = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
            PackagePart main = OfficeParts.main(opened, "a whole docx file");
            var styles = new WordStyles();
            OfficeParts.readEach(main, "styles", styles::read);
            var asides = new WordAsides();
            for (String kind : ASIDES) {
                OfficeParts.readEach(main, kind, asides::read);
            }
            OfficeParts.read(main, xml -> new WordText(xml, styles, asides, document).read());
        } catch (OpenXML4JException | RuntimeException damaged) {
            // POI throws unchecked on damaged packages too
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete document", "a whole docx file");
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a document with text");
        }
        return document.reading();
    }
}
