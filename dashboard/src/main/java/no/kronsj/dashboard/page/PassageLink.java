package no.kronsj.dashboard.page;

import no.kronsj.analysis.text.Passage;

/** Addresses of passages. */
public final class PassageLink {
    private PassageLink() {}

    /** The page of a passage; the edition, which begins the id, stands in the address already. */
    public static String to(Page page, String passage) {
        String edition = page.edition() == null ? "" : page.edition().id() + "/";
        return page.editionLink("passages",
                passage.startsWith(edition) ? passage.substring(edition.length()) : passage);
    }

    /** The document of a passage with its revisions side by side, at the passage, with the hits of a query marked. */
    public static String inDocument(Page page, Passage passage, String query) {
        String marked = query.isEmpty() ? "" : "?q=" + Page.segment(query);
        return page.withQuery(page.editionLink("documents", passage.group(), passage.kind()), marked) + "#"
                + anchor(passage);
    }

    /** Group, kind and revision in words. */
    public static String source(String group, Page page, Passage passage) {
        String kind = page.kind(passage.kind());
        return (group + " · " + kind + " " + passage.revision()).strip();
    }

    /** The place of a passage in its document. */
    public static String anchor(Passage passage) {
        String[] parts = passage.id().split("/", -1);
        String number = parts[parts.length - 1];
        return ("p-" + passage.kind() + "-" + passage.revision() + "-" + number).replaceAll("[^A-Za-z0-9æøåÆØÅ-]", "-");
    }
}
