package no.kronsj.dashboard.page;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.text.Passage;

/** Addresses of passages. */
public final class PassageLink {
    private static final Set<String> PERSONAL = Set.of("answer", "chat");

    private PassageLink() {}

    /** The page of a passage; the edition, which begins the id, stands in the address already. */
    public static String to(Page page, String passage) {
        String edition = page.edition() == null ? "" : page.edition().id() + "/";
        return page.editionLink("passages",
                passage.startsWith(edition) ? passage.substring(edition.length()) : passage);
    }

    /** Whether it was written by one person, so that there is no document of a group in which it stands. */
    public static boolean personal(Passage passage) {
        return PERSONAL.contains(passage.kind());
    }

    /**
     * The document of a passage with its revisions side by side, at the passage, with the hits of a query marked; what one
     * person wrote has only its own page.
     */
    public static String inDocument(Page page, Passage passage, String query) {
        if (personal(passage)) {
            return to(page, passage.id());
        }
        String marked = query.isEmpty() ? "" : "?q=" + Page.segment(query);
        return page.withQuery(page.editionLink("documents", passage.group(), passage.kind()), marked) + "#"
                + anchor(passage);
    }

    /** Group, kind and revision in words; of what one person wrote, when it was written. */
    public static String source(String group, Page page, Passage passage) {
        String kind = (page.kind(passage.kind()) + " " + passage.revision()).strip();
        String when = personal(passage) ? page.session(passage.session()) : "";
        return Stream.of(group, kind, when).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The place of a passage in its document. */
    public static String anchor(Passage passage) {
        String[] parts = passage.id().split("/", -1);
        String number = parts[parts.length - 1];
        return ("p-" + passage.kind() + "-" + passage.revision() + "-" + number).replaceAll("[^A-Za-z0-9æøåÆØÅ-]", "-");
    }
}
