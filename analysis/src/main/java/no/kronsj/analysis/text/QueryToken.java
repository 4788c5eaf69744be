package no.kronsj.analysis.text;

/**
 * A piece of a query.
 *
 * @param text     its words, without quotes, minus or star
 * @param position where it stands in the query
 */
record QueryToken(Kind kind, String text, int position) {
    enum Kind {
        WORDS,
        PHRASE,
        PREFIX,
        FUZZY,
        NEAR,
        MINUS,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        FILTER_NAME,
        END
    }
}
