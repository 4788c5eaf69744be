package no.kronsj.analysis.result;

/**
 * A place in which something that points at a person was masked, for somebody to look at.
 *
 * @param mask     by which corrections.yaml names it
 * @param place    the passage, {@code instrument.item} of an answer, or log and place of a message
 * @param kind     name, address, phone, national-id or role-place
 * @param replaced what stands there now
 * @param around   the masked text around it
 * @param times    how often it stands in this place
 * @param shown    whether somebody settled that it may be read
 */
public record MaskRow(String mask, String place, String kind, String replaced, String around, int times,
        boolean shown) {}
