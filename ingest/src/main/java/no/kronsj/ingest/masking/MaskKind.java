package no.kronsj.ingest.masking;

import java.util.Locale;
import java.util.regex.Pattern;

import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

/** What may point at a person; of two that overlap the one that stands first here counts. */
public enum MaskKind {
    NATIONAL_ID,
    ADDRESS,
    PHONE,
    ROLE_PLACE,
    NAME;

    /** An address of e-mail in a text. */
    public static final Pattern ADDRESS_IN_TEXT = Pattern
            .compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    /** As in the table of masked places. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in its place. */
    public String in(Language language) {
        return Wording.in(language).text("mask." + word());
    }
}
