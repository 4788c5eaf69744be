package no.kronsj.ingest.source.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/** Rich text, taken apart by RTF Parser Kit; what its commands mean for a document stands in {@link RichText}. */
public final class RichTextDocument implements FormatReader {
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.ISO_8859_1);

    @Override
    public Optional<String> recognise(SourceFile file) {
        byte[] bytes = file.bytes();
        return bytes.length > RTF.length && Arrays.equals(bytes, 0, RTF.length, RTF, 0, RTF.length)
                ? Optional.of("{\\rtf")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        var document = new DocumentText();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(file.bytes())),
                    new RichText(document));
        } catch (UncheckedIOException tooLong) {
            throw tooLong.getCause();
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete document",
                    "a whole document, or the same as docx");
        }
        if (document.isEmpty()) {
            issues.add(IssueKind.FILE_EMPTY, "no text", "a document with text");
        }
        return document.reading();
    }
}
