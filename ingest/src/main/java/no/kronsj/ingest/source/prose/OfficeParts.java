package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;
import no.kronsj.ingest.source.file.SourceFile;

/** The parts of a Word or PowerPoint package. What a relation says lies outside the package is never looked at. */
final class OfficeParts {
    private OfficeParts() {}

    /** What is done with the XML of a part. */
    interface PartReading {
        void of(SafeXml xml) throws IOException;
    }

    /** What is done with the main part of a package. */
    interface Parts {
        void from(PackagePart main) throws IOException, OpenXML4JException;
    }

    /** Reads a whole package; {@code what} it is, as "document", and {@code format}, as "docx", stand in its problems. */
    static Reading document(SourceFile file, IssueLog issues, String what, String format,
            DocumentText document, Parts parts) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        String expected = "a whole %s file".formatted(format);
        try (OPCPackage opened = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
            parts.from(main(opened, expected));
        } catch (OpenXML4JException | RuntimeException damaged) {
            // POI throws unchecked on damaged packages too
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete " + what, expected);
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a %s with text".formatted(what));
        }
        return document.reading();
    }

    private static PackagePart main(OPCPackage opened, String expected) throws RefusedFile {
        return opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream().findFirst()
                .or(() -> opened.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).stream()
                        .findFirst())
                .orElseThrow(
                        () -> new RefusedFile(IssueKind.FILE_UNREADABLE, "a package without a document", expected));
    }

    static void read(PackagePart part, PartReading reading) throws IOException {
        try (InputStream in = part.getInputStream(); SafeXml xml = SafeXml.open(in)) {
            reading.of(xml);
        }
    }

    /** Reads every part of a kind to which another refers. */
    static void readEach(PackagePart from, String kind, PartReading reading) throws IOException, OpenXML4JException {
        for (PackagePart part : related(from, kind)) {
            read(part, reading);
        }
    }

    /** The parts by the last word of the relation's type, which is the same in both editions of the standard. */
    static List<PackagePart> related(PackagePart from, String kind) throws OpenXML4JException {
        var parts = new ArrayList<PackagePart>();
        for (PackageRelationship relation : from.getRelationships()) {
            boolean within = relation.getTargetMode() == TargetMode.INTERNAL;
            if (within && relation.getRelationshipType().endsWith("/" + kind)) {
                PackagePart part = from.getRelatedPart(relation);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }
}
