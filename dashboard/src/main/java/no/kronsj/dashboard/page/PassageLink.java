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

    /** The place of a passage on its group's page. */
    public static String anchor(Passage passage) {
        String[] parts = passage.id().split("/", -1);
        String number = parts[parts.length - 1];
        return ("p-" + passage.kind() + "-" + passage.revision() + "-" + number).replaceAll("[^A-Za-z0-9æøåÆØÅ-]", "-");
    }
}
