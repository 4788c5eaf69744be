package no.kronsj.analysis.text;

/**
 * One word of a text.
 *
 * @param text  as it is compared: composed characters, small letters, no soft hyphens
 * @param start offset of its first character in the text
 * @param end   offset after its last
 */
record Word(String text, int start, int end) {
    /** Whether {@link #text} stands letter for letter in the original, so that offsets inside the word hold. */
    boolean hasOriginalLength() {
        return text.length() == end - start;
    }
}
