package no.kronsj.ingest.masking;

import java.util.Locale;

import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

/** What may point at a person; of two that overlap the one that stands first here counts. */
public enum MaskKind {
    NATIONAL_ID,
    ADDRESS,
    PHONE,
    ROLE_PLACE,
    NAME;

    /** As in the table of masked places. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in its place. */
    public String in(Language language) {
        return Wording.in(language).text("mask." + word());
    }
}
