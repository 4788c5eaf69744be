package no.kronsj.analysis.text;

/**
 * Why a query was not answered.
 *
 * @param position where in the query (0 = first character) something unexpected stands
 * @param found    what stands there
 * @param expected what was expected instead
 * @param limit    the number that {@code expected} is about, or 0
 */
public record SearchProblem(int position, String found, Expected expected, int limit) {

    /** What was expected; the pages have words for each. */
    public enum Expected {
        /** A word, a phrase, a filter or an opening bracket. */
        ITEM,
        /** At least one word. */
        ANY_WORD,
        CLOSING_QUOTE,
        CLOSING_BRACKET,
        OPENING_BRACKET,
        FILTER_VALUE,
        /** A star or a tilde at the end of a word only, after so many letters. */
        SIGN_AT_END,
        FEWER_CHARACTERS,
        FEWER_WORDS,
        /** Fewer stars and tildes. */
        FEWER_SIGNS,
        FEWER_BRACKETS,
        /** A single word on either side of NEAR. */
        WORD_BESIDE_NEAR,
        /** A distance from 1 to the limit. */
        DISTANCE,
        /** A query that can be answered in so many milliseconds. */
        LESS_WORK
    }
}
