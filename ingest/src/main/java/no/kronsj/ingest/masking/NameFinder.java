package no.kronsj.ingest.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import no.kronsj.ingest.workshop.CellText;

/**
 * Finds the names of a book in a text. A whole name counts in any case of letters. One word of a name counts with a capital,
 * and where it is an ordinary word as well only where it cannot be that: not at the beginning of a sentence, unless somebody
 * does something there, and not as the name of a place.
 */
final class NameFinder {
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_IN_CAPITALS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[ \\t\\u00A0\\n]+|, ?");
    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?s).*[.!?:;…\\n|•*–—\"“”«»(]\\W*|\\W*");
    private static final Pattern GENITIVE = Pattern.compile("(?:['’]s?|s)$");

    private final NameBook book;
    private final String text;
    private final List<Token> tokens;

    private NameFinder(NameBook book, String text) {
        this.book = book;
        this.text = text;
        this.tokens = WORD.matcher(text).results()
                .map(match -> new Token(match.group(), match.start(), match.end())).toList();
    }

    /** A word of the text. */
    private record Token(String word, int start, int end) {
        boolean capital() {
            return Character.isUpperCase(word.codePointAt(0));
        }

        String small() {
            return word.toLowerCase(Locale.ROOT);
        }
    }

    static List<Hit> hits(String text, NameBook book) {
        return new NameFinder(book, text).find();
    }

    private List<Hit> find() {
        List<Hit> hits = new ArrayList<>();
        int next = 0;
        while (next < tokens.size()) {
            int first = next;
            Optional<Found> found = wholeName(first).or(() -> part(first));
            found.ifPresent(one -> add(hits, one.hit()));
            next = found.map(Found::next).orElse(first + 1);
        }
        return hits;
    }

    private record Found(Hit hit, int next) {}

    /** Names beside each other are one. */
    private void add(List<Hit> hits, Hit hit) {
        boolean joined = !hits.isEmpty() && text.substring(hits.getLast().end(), hit.start()).equals(" ");
        int start = joined ? hits.removeLast().start() : hit.start();
        hits.add(new Hit(MaskKind.NAME, start, hit.end()));
    }

    private Optional<Found> wholeName(int first) {
        int last = first;
        while (last - first < MOST_WORDS - 1 && last + 1 < tokens.size() && BETWEEN_NAMES
                .matcher(text.substring(tokens.get(last).end, tokens.get(last + 1).start)).matches()) {
            last++;
        }
        for (; last > first; last--) {
            for (String end : ends(tokens.get(last).word)) {
                int until = tokens.get(last).start + end.length();
                if (book.hasWhole(comparable(first, last, end)) && namesIn(first, last)) {
                    return Optional.of(new Found(new Hit(MaskKind.NAME, tokens.get(first).start, until), last + 1));
                }
            }
        }
        return Optional.empty();
    }

    private String comparable(int first, int last, String end) {
        var name = new StringBuilder();
        for (int i = first; i < last; i++) {
            name.append(tokens.get(i).word).append(' ');
        }
        return CellText.comparable(name.append(end).toString());
    }

    /** In small letters two ordinary words beside each other are no name. */
    private boolean namesIn(int first, int last) {
        return tokens.get(first).capital() || tokens.subList(first, last + 1).stream()
                .anyMatch(token -> !OrdinaryWords.has(token.small()));
    }

    /** The word itself, and without what may be a genitive. */
    private static List<String> ends(String word) {
        String bare = GENITIVE.matcher(word).replaceFirst("");
        return bare.isEmpty() || bare.equals(word) ? List.of(word) : List.of(word, bare);
    }

    private Optional<Found> part(int at) {
        Token token = tokens.get(at);
        if (!token.capital()) {
            return Optional.empty();
        }
        for (String end : ends(token.word)) {
            if (book.hasPart(CellText.comparable(end)) && isName(at, CellText.comparable(end))) {
                return Optional.of(new Found(new Hit(MaskKind.NAME, token.start, token.start + end.length()), at + 1));
            }
        }
        return compound(token).map(hit -> new Found(hit, at + 1));
    }

    /** Kari-modellen; a double name of which one half is somebody's. */
    private Optional<Hit> compound(Token token) {
        int hyphen = token.word.indexOf('-');
        String first = hyphen < 0 ? "" : CellText.comparable(token.word.substring(0, hyphen));
        boolean name = hyphen > 0 && book.hasPart(first) && !OrdinaryWords.has(first) && !book.isPlace(first);
        return name ? Optional.of(new Hit(MaskKind.NAME, token.start, token.start + hyphen)) : Optional.empty();
    }

    private boolean isName(int at, String word) {
        Token token = tokens.get(at);
        String following = at + 1 < tokens.size() ? tokens.get(at + 1).small() : "";
        boolean capitals = token.word.length() >= SHORTEST_IN_CAPITALS
                && token.word.equals(token.word.toUpperCase(Locale.ROOT));
        if (OrdinaryWords.isParticle(word) || OrdinaryWords.isTime(word) || book.isPlace(word)
                || OrdinaryWords.followsPlace(following)) {
            return false;
        }
        return !OrdinaryWords.has(word) || OrdinaryWords.isDeed(following) || !capitals && !begins(token);
    }

    private boolean begins(Token token) {
        int from = Math.max(0, token.start - 12);
        return SENTENCE_BEGINS.matcher(text.substring(from, token.start)).matches();
    }
}
