package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
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
        var document = new DocumentText();
        return OfficeParts.document(file, issues, "document", "docx", document, main -> {
            var styles = new WordStyles();
            OfficeParts.readEach(main, "styles", styles::read);
            var asides = new WordAsides();
            for (String kind : ASIDES) {
                OfficeParts.readEach(main, kind, asides::read);
            }
            OfficeParts.read(main, xml -> new WordText(xml, styles, asides, document).read());
        });
    }
}
