package no.kronsj.analysis.privacy.attack;

/**
 * What must stay unknown, written down before anything is attacked.
 *
 * <p>Any whole groups that are fewer than the minimum cell together, those of no group among them, are a secret: how many of
 * them are in the top box, were there, or stayed. The secret is kept while at least two counts remain possible. One count is
 * too few because it is the figure itself. A wider margin than one is not asked for: with k people who are not all of one
 * mind in what the shown groups leave of the total, that remainder is itself a cell that may be shown, and two counts is what
 * it leaves to a group that is all of it but one. A count that the total says alone, since nobody or everybody of enough
 * people is in it, is no secret of a part.
 *
 * <p>Of an item that needs more care more is secret, for groups of whatever size and everybody together: a count, or what it
 * leaves of its people, of 1..k−1, and that fewer than ten people are of one mind.
 */
record ProtectionRule(int minimumCell) {
    private static final int ENOUGH_TO_AGREE = 10;

    boolean small(long people) {
        return people > 0 && people < minimumCell;
    }

    /** Whether a count of so many people, known to be {@code found}, is one that must not be known. */
    boolean broken(long people, Possible found, Possible byTotal, boolean sensitive) {
        if (!found.single() || byTotal.single()) {
            return false;
        }
        return small(people) || sensitive && tells(people, found.least());
    }

    /** Whether a count to an item that needs more care tells of few. */
    boolean tells(long people, long count) {
        return small(count) || small(people - count)
                || people < ENOUGH_TO_AGREE && (count == 0 || count == people);
    }
}
