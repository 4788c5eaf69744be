package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * A Word document. POI opens the package; the text is read as a stream, since POI's own model gives moved text twice,
 * flattens forms and recurses into nested tables without a bound.
 */
public final class DocxDocument implements FormatReader {
    private static final String STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

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
            PackagePart main = main(opened);
            WordStyles styles = styles(main);
            try (InputStream in = main.getInputStream(); SafeXml xml = SafeXml.open(in)) {
                new WordText(xml, styles, document).read();
            }
        } catch (OpenXML4JException | RuntimeException damaged) {
            // POI throws unchecked on damaged packages too
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete document", "a whole docx file");
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a document with text");
        }
        return document.reading();
    }

    private static PackagePart main(OPCPackage opened) throws RefusedFile {
        return opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream().findFirst()
                .or(() -> opened.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).stream()
                        .findFirst())
                .orElseThrow(() -> new RefusedFile(IssueKind.FILE_UNREADABLE, "a package without a document",
                        "a whole docx file"));
    }

    private static WordStyles styles(PackagePart main) throws IOException, OpenXML4JException {
        var relations = main.getRelationshipsByType(STYLES);
        if (relations.isEmpty()) {
            return WordStyles.NONE;
        }
        try (InputStream in = main.getRelatedPart(relations.getRelationship(0)).getInputStream();
                SafeXml xml = SafeXml.open(in)) {
            return WordStyles.read(xml);
        }
    }
}
