package no.kronsj.ingest.source.file;

import java.util.Optional;

import no.kronsj.ingest.issue.IssueKind;

/** JSON that no reader knows: it is no text for people, so it is refused here and says why it cannot be read. */
public final class OtherJson implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean json = file.isText() && file.extension().equals("json") || JsonText.looksLike(file);
        return json ? Optional.of("JSON") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        JsonText.get(file);
        throw new RefusedFile(IssueKind.FORMAT_UNKNOWN, "JSON of a kind that no reader knows",
                "a chat, statements or answers in a known format");
    }
}
