package no.kronsj.analysis.privacy;

/**
 * Counts to an item that needs more care: that 1..k−1 people gave an answer tells of few, so does that all but 1..k−1 gave it
 * (J1, n − x &lt; k), and so does that fewer than ten people are of one mind.
 */
record SensitiveCounts(int minimumCell) {
    private static final int ENOUGH_TO_AGREE = 10;

    /** Whether {@code count} of {@code people} are few, or all but few. */
    boolean few(long count, long people) {
        return DisclosureControl.smallCell(count, minimumCell)
                || DisclosureControl.smallCell(people - count, minimumCell);
    }

    /** Whether in the top box are few, all but few, or none or all of a handful. */
    boolean tells(long favourable, long people) {
        return people > 0 && (few(favourable, people)
                || people < ENOUGH_TO_AGREE && (favourable == 0 || favourable == people));
    }
}
