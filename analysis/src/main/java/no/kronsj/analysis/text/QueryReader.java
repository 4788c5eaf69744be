package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.text.QueryToken.Kind;
import no.kronsj.analysis.text.SearchProblem.Expected;

/**
 * Reads a query. OR binds weakest, then AND, then words beside each other:
 *
 * <pre>
 * any  = all { OR all }
 * all  = some { AND some }
 * some = item { item }
 * item = [ - | NOT ] ( word | word NEAR/n word | "phrase" | prefix* | fuzzy~ | filter:value | ( any ) )
 * </pre>
 */
final class QueryReader {
    /** Longer than any question, short enough that no query costs much. */
    static final int LONGEST_QUERY = 4_000;
    static final int MOST_WORDS = 128;
    static final int MOST_SIGNS = 8;
    static final int FARTHEST = 50;
    static final int DEEPEST_BRACKETS = 16;

    private final List<QueryToken> tokens;
    private int at;
    private int depth;
    private int words;
    private int signs;

    private QueryReader(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    /** The query as a tree. A query without a word or a filter is an empty {@link QueryNode.Some}. */
    static QueryNode read(String query) throws UnreadableQuery {
        if (query.length() > LONGEST_QUERY) {
            throw new UnreadableQuery(LONGEST_QUERY, query.substring(LONGEST_QUERY), Expected.FEWER_CHARACTERS,
                    LONGEST_QUERY);
        }
        QueryReader reader = new QueryReader(QueryTokens.of(query));
        QueryNode node = reader.now().kind() == Kind.END ? new QueryNode.Some(List.of()) : reader.any();
        if (reader.now().kind() != Kind.END) {
            throw new UnreadableQuery(reader.now(), Expected.OPENING_BRACKET);
        }
        if (reader.words == 0 && !query.isBlank() && !node.hasFilter()) {
            throw new UnreadableQuery(0, query.strip(), Expected.ANY_WORD, 0);
        }
        return node;
    }

    private QueryNode any() throws UnreadableQuery {
        List<QueryNode> nodes = new ArrayList<>(List.of(all()));
        while (now().kind() == Kind.OR) {
            at++;
            nodes.add(all());
        }
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Or(nodes);
    }

    private QueryNode all() throws UnreadableQuery {
        List<QueryNode> nodes = new ArrayList<>(List.of(some()));
        while (now().kind() == Kind.AND) {
            at++;
            nodes.add(some());
        }
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.And(nodes);
    }

    private QueryNode some() throws UnreadableQuery {
        List<QueryNode> nodes = new ArrayList<>();
        do {
            nodes.addAll(item());
        } while (beginsItem(now().kind()));
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Some(nodes);
    }

    private List<QueryNode> item() throws UnreadableQuery {
        QueryToken token = now();
        at++;
        return switch (token.kind()) {
            case MINUS, NOT -> item().stream().map(node -> (QueryNode) new QueryNode.Not(node)).toList();
            case OPEN -> List.of(brackets(token));
            case WORDS -> words(token);
            case PHRASE -> phrase(token);
            case PREFIX, FUZZY -> signed(token);
            case FILTER_NAME -> List.of(filter(token));
            case NEAR -> throw new UnreadableQuery(token, Expected.WORD_BESIDE_NEAR);
            case AND, OR, CLOSE, END -> throw new UnreadableQuery(token, Expected.ITEM);
        };
    }

    private QueryNode brackets(QueryToken open) throws UnreadableQuery {
        if (++depth > DEEPEST_BRACKETS) {
            throw new UnreadableQuery(open.position(), "(", Expected.FEWER_BRACKETS, DEEPEST_BRACKETS);
        }
        QueryNode inside = any();
        if (now().kind() != Kind.CLOSE) {
            throw new UnreadableQuery(open, Expected.CLOSING_BRACKET);
        }
        at++;
        depth--;
        return inside;
    }

    private List<QueryNode> words(QueryToken token) throws UnreadableQuery {
        List<String> found = wordsOf(token);
        if (now().kind() == Kind.NEAR) {
            return near(found);
        }
        if (found.size() > 1 && token.text().contains("-")) {
            return List.of(new QueryNode.Hyphenated(found));
        }
        return found.stream().map(word -> (QueryNode) new QueryNode.Word(word)).toList();
    }

    /** Every word must stand near the one before it. */
    private List<QueryNode> near(List<String> first) throws UnreadableQuery {
        List<QueryNode> pairs = new ArrayList<>();
        List<String> left = first;
        while (now().kind() == Kind.NEAR) {
            QueryToken near = now();
            at++;
            List<String> right = now().kind() == Kind.WORDS ? wordsOf(now()) : List.of();
            if (left.size() != 1 || right.size() != 1) {
                throw new UnreadableQuery(near, Expected.WORD_BESIDE_NEAR);
            }
            at++;
            pairs.add(new QueryNode.Near(left.getFirst(), right.getFirst(), distance(near)));
            left = right;
        }
        return pairs.size() == 1 ? pairs : List.of(new QueryNode.And(pairs));
    }

    private static int distance(QueryToken near) throws UnreadableQuery {
        int distance = near.text().matches("[0-9]{1,3}") ? Integer.parseInt(near.text()) : 0;
        if (distance < 1 || distance > FARTHEST) {
            throw new UnreadableQuery(near.position(), near.text(), Expected.DISTANCE, FARTHEST);
        }
        return distance;
    }

    private List<QueryNode> phrase(QueryToken token) throws UnreadableQuery {
        List<String> found = wordsOf(token);
        return found.isEmpty() ? List.of() : List.of(new QueryNode.Phrase(found));
    }

    private List<QueryNode> signed(QueryToken token) throws UnreadableQuery {
        List<QueryNode> nodes = new ArrayList<>();
        List<String> found = wordsOf(token);
        for (String word : found.subList(0, found.size() - 1)) {
            nodes.add(new QueryNode.Word(word));
        }
        if (++signs > MOST_SIGNS) {
            throw new UnreadableQuery(token.position(), token.text(), Expected.FEWER_SIGNS, MOST_SIGNS);
        }
        nodes.add(token.kind() == Kind.PREFIX
                ? new QueryNode.Prefix(found.getLast())
                : new QueryNode.Fuzzy(found.getLast()));
        return nodes;
    }

    private QueryNode filter(QueryToken name) throws UnreadableQuery {
        QueryToken value = now();
        boolean given = value.kind() == Kind.WORDS || value.kind() == Kind.PHRASE;
        if (!given || value.text().isBlank()) {
            throw new UnreadableQuery(value, Expected.FILTER_VALUE);
        }
        at++;
        return new QueryNode.Filter(name.text(), value.text().strip());
    }

    private List<String> wordsOf(QueryToken token) throws UnreadableQuery {
        List<String> found = Words.of(token.text()).stream().map(Word::text).toList();
        words += found.size();
        if (words > MOST_WORDS) {
            throw new UnreadableQuery(token.position(), token.text(), Expected.FEWER_WORDS, MOST_WORDS);
        }
        return found;
    }

    private static boolean beginsItem(Kind kind) {
        return switch (kind) {
            case WORDS, PHRASE, PREFIX, FUZZY, NEAR, MINUS, NOT, OPEN, FILTER_NAME -> true;
            case AND, OR, CLOSE, END -> false;
        };
    }

    private QueryToken now() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }
}
