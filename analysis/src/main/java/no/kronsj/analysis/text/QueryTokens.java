package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.kronsj.analysis.text.QueryToken.Kind;
import no.kronsj.analysis.text.SearchProblem.Expected;

/** Cuts a query into pieces: words, phrases in quotes, operators, brackets, filters. */
final class QueryTokens {
    private static final String QUOTES = "\"“”„«»";
    /** Fewer letters would open a large part of the index. */
    private static final int SHORTEST_PREFIX = 2;

    private static final String NEAR = "NEAR";
    private static final String USUAL_DISTANCE = "10";

    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    /** The pieces, an END last. */
    static List<QueryToken> of(String query) throws UnreadableQuery {
        QueryTokens reading = new QueryTokens(query);
        while (reading.at < query.length()) {
            reading.readNext();
        }
        reading.add(Kind.END, "", query.length());
        return List.copyOf(reading.tokens);
    }

    private void readNext() throws UnreadableQuery {
        char here = query.charAt(at);
        if (isSpace(here)) {
            at++;
        } else if (here == '(') {
            add(Kind.OPEN, "(", at++);
        } else if (here == ')') {
            add(Kind.CLOSE, ")", at++);
        } else if (isQuote(here)) {
            readPhrase();
        } else if (here == '-' && beginsSomething(at + 1)) {
            add(Kind.MINUS, "-", at++);
        } else {
            readChunk();
        }
    }

    private void readPhrase() throws UnreadableQuery {
        int start = at++;
        while (at < query.length() && !isQuote(query.charAt(at))) {
            at++;
        }
        if (at == query.length()) {
            throw new UnreadableQuery(start, query.substring(start), Expected.CLOSING_QUOTE, 0);
        }
        add(Kind.PHRASE, query.substring(start + 1, at++), start);
    }

    private void readChunk() throws UnreadableQuery {
        int start = at;
        while (at < query.length() && !endsChunk(query.charAt(at))) {
            if (query.charAt(at) == ':' && isFilter(query.substring(start, at))) {
                add(Kind.FILTER_NAME, query.substring(start, at).toLowerCase(Locale.ROOT), start);
                at++;
                return;
            }
            at++;
        }
        String chunk = query.substring(start, at);
        switch (chunk) {
            case "AND" -> add(Kind.AND, chunk, start);
            case "OR" -> add(Kind.OR, chunk, start);
            case "NOT" -> add(Kind.NOT, chunk, start);
            default -> addOther(chunk, start);
        }
    }

    private void addOther(String chunk, int start) throws UnreadableQuery {
        if (chunk.equals(NEAR)) {
            add(Kind.NEAR, USUAL_DISTANCE, start);
        } else if (chunk.startsWith(NEAR + "/")) {
            add(Kind.NEAR, chunk.substring(NEAR.length() + 1), start);
        } else {
            addWords(chunk, start);
        }
    }

    /** Words, the last with a star or a tilde where it has one. */
    private void addWords(String chunk, int start) throws UnreadableQuery {
        int sign = firstSign(chunk);
        if (sign < 0) {
            add(Kind.WORDS, chunk, start);
        } else if (sign == chunk.length() - 1 && endsInWord(chunk.substring(0, sign))) {
            add(chunk.charAt(sign) == '*' ? Kind.PREFIX : Kind.FUZZY, chunk.substring(0, sign), start);
        } else {
            throw new UnreadableQuery(start + sign, chunk, Expected.SIGN_AT_END, SHORTEST_PREFIX);
        }
    }

    private static int firstSign(String chunk) {
        int star = chunk.indexOf('*');
        int tilde = chunk.indexOf('~');
        return star < 0 || tilde < 0 ? Math.max(star, tilde) : Math.min(star, tilde);
    }

    private static boolean endsInWord(String start) {
        List<Word> words = Words.of(start);
        return !words.isEmpty() && words.getLast().text().length() >= SHORTEST_PREFIX;
    }

    private static boolean isFilter(String name) {
        return IndexField.FILTERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean beginsSomething(int position) {
        if (position >= query.length()) {
            return false;
        }
        char next = query.charAt(position);
        return Character.isLetterOrDigit(next) || next == '(' || isQuote(next);
    }

    private static boolean endsChunk(char c) {
        return isSpace(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void add(Kind kind, String text, int position) {
        tokens.add(new QueryToken(kind, text, position));
    }
}
