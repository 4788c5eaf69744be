package no.kronsj.ingest.masking;

/**
 * A place in which something was masked, for a person to look at.
 *
 * @param mask     by which corrections name it: a seal of the place and of what stood there
 * @param place    the passage, {@code instrument.item} of an answer, or log and place of a message
 * @param replaced what stands there now
 * @param around   the masked text around it
 * @param times    how often it stands in this place
 * @param shown    whether somebody settled that it may be read
 */
public record MaskedPlace(String mask, String place, MaskKind kind, String replaced, String around, int times,
        boolean shown) {
    MaskedPlace again() {
        return new MaskedPlace(mask, place, kind, replaced, around, times + 1, shown);
    }
}
