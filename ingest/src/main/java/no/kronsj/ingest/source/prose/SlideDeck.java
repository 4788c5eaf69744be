package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;
import no.kronsj.ingest.source.file.SourceFile;

/** A PowerPoint presentation: its slides in their order, the speaker's notes and the comments apart. */
public final class SlideDeck implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean slides = file.parts().hasUnder("ppt/")
                || file.container() == Container.ZIP && file.extension().equals("pptx");
        return slides ? Optional.of("a zip with a PowerPoint presentation") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        var document = new DocumentText();
        return OfficeParts.document(file, issues, "presentation", "pptx", document, main -> {
            for (String slide : slides(main)) {
                read(main, slide, document);
            }
        });
    }

    /** The relations of the slides, in the order in which they are shown. */
    private static List<String> slides(PackagePart main) throws IOException {
        var slides = new ArrayList<String>();
        OfficeParts.read(main, xml -> {
            while (xml.nextStart()) {
                String relation = xml.name().equals("sldId") ? xml.relation() : null;
                if (relation != null) {
                    slides.add(relation);
                }
            }
        });
        if (slides.size() > Limits.PAGES) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, slides.size() + " slides", "at most " + Limits.PAGES);
        }
        return slides;
    }

    /** What stands apart goes first, so that it belongs to the first block of its slide. */
    private static void read(PackagePart main, String slide, DocumentText document)
            throws IOException, OpenXML4JException {
        PackageRelationship relation = main.getRelationship(slide);
        if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
            return;
        }
        PackagePart part = main.getRelatedPart(relation);
        OfficeParts.readEach(part, "comments", xml -> comments(xml, document));
        OfficeParts.readEach(part, "notesSlide", xml -> SlideText.notes(xml, document));
        OfficeParts.read(part, xml -> new SlideText(xml, document).read());
    }

    private static void comments(SafeXml xml, DocumentText document) throws IOException {
        while (xml.nextStart()) {
            if (xml.name().equals("cm")) {
                document.aside(Apart.COMMENT, OfficeWords.of(xml));
            }
        }
    }
}
