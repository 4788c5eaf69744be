package no.kronsj.ingest.document;

import java.util.Locale;

import no.kronsj.ingest.source.content.SourceContent.Document;

/**
 * What stands apart from the text of a document: kept, but never a passage, never counted and never searched.
 *
 * @param document  the file as the plan names it
 * @param fromGroup who gave the feedback, or ""
 * @param what      comment, note, deleted or hidden
 * @param position  offset in the document's text of the block in which it stands, or of the next one
 */
public record AsideEntry(String document, String groupId, String kind, String revision, String fromGroup, String what,
        String text, int position) {
    static AsideEntry of(DocumentReader.About about, Document.Aside aside) {
        return new AsideEntry(about.document(), about.group(), about.kind().word(), about.revision(), about.from(),
                aside.why().name().toLowerCase(Locale.ROOT), aside.text(), aside.position());
    }
}
