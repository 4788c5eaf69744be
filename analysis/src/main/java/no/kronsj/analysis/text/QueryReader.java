package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.text.QueryToken.Kind;

/**
 * Reads a query. OR binds weakest, then AND, then words beside each other:
 *
 * <pre>
 * any  = all { OR all }
 * all  = some { AND some }
 * some = item { item }
 * item = [ - | NOT ] ( word | "phrase" | prefix* | filter:value | ( any ) )
 * </pre>
 */
final class QueryReader {
    /** Longer than any question, short enough that no query costs much. */
    static final int LONGEST_QUERY = 4_000;
    static final int MOST_WORDS = 128;
    static final int MOST_PREFIXES = 8;
    static final int DEEPEST_BRACKETS = 16;

    private final List<QueryToken> tokens;
    private int at;
    private int depth;
    private int words;
    private int prefixes;

    private QueryReader(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    /** The query as a tree. A query without a word or a filter is an empty {@link QueryNode.Some}. */
    static QueryNode read(String query) throws UnreadableQuery {
        if (query.length() > LONGEST_QUERY) {
            throw new UnreadableQuery(LONGEST_QUERY, query.length() + " characters",
                    "at most " + LONGEST_QUERY + " characters");
        }
        QueryReader reader = new QueryReader(QueryTokens.of(query));
        QueryNode node = reader.now().kind() == Kind.END ? new QueryNode.Some(List.of()) : reader.any();
        if (reader.now().kind() != Kind.END) {
            throw new UnreadableQuery(reader.now().position(), reader.now().text(),
                    "no more closing than opening brackets");
        }
        if (reader.words == 0 && !query.isBlank() && !hasFilter(node)) {
            throw new UnreadableQuery(0, query.strip(), "at least one word");
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
            case PREFIX -> prefix(token);
            case FILTER_NAME -> List.of(filter(token));
            case AND, OR, CLOSE, END -> throw new UnreadableQuery(token.position(), token.text(),
                    "a word, a \"phrase\", a filter or an opening bracket");
        };
    }

    private QueryNode brackets(QueryToken open) throws UnreadableQuery {
        if (++depth > DEEPEST_BRACKETS) {
            throw new UnreadableQuery(open.position(), "(",
                    "at most " + DEEPEST_BRACKETS + " brackets inside each other");
        }
        QueryNode inside = any();
        if (now().kind() != Kind.CLOSE) {
            throw new UnreadableQuery(open.position(), "(", "a closing bracket");
        }
        at++;
        depth--;
        return inside;
    }

    private List<QueryNode> words(QueryToken token) throws UnreadableQuery {
        List<String> found = wordsOf(token);
        if (found.size() > 1 && token.text().contains("-")) {
            return List.of(new QueryNode.Hyphenated(found));
        }
        return found.stream().map(word -> (QueryNode) new QueryNode.Word(word)).toList();
    }

    private List<QueryNode> phrase(QueryToken token) throws UnreadableQuery {
        List<String> found = wordsOf(token);
        return found.isEmpty() ? List.of() : List.of(new QueryNode.Phrase(found));
    }

    private List<QueryNode> prefix(QueryToken token) throws UnreadableQuery {
        List<QueryNode> nodes = new ArrayList<>();
        List<String> found = wordsOf(token);
        for (String word : found.subList(0, found.size() - 1)) {
            nodes.add(new QueryNode.Word(word));
        }
        if (++prefixes > MOST_PREFIXES) {
            throw new UnreadableQuery(token.position(), token.text() + "*", "at most " + MOST_PREFIXES + " stars");
        }
        nodes.add(new QueryNode.Prefix(found.getLast()));
        return nodes;
    }

    private QueryNode filter(QueryToken name) throws UnreadableQuery {
        QueryToken value = now();
        boolean given = value.kind() == Kind.WORDS || value.kind() == Kind.PHRASE;
        if (!given || value.text().isBlank()) {
            throw new UnreadableQuery(value.position(), value.text(), "a value after " + name.text() + ":");
        }
        at++;
        return new QueryNode.Filter(name.text(), value.text().strip());
    }

    private List<String> wordsOf(QueryToken token) throws UnreadableQuery {
        List<String> found = Words.of(token.text()).stream().map(Word::text).toList();
        words += found.size();
        if (words > MOST_WORDS) {
            throw new UnreadableQuery(token.position(), token.text(), "at most " + MOST_WORDS + " words");
        }
        return found;
    }

    private static boolean hasFilter(QueryNode node) {
        return switch (node) {
            case QueryNode.Filter filter -> true;
            case QueryNode.Not not -> hasFilter(not.node());
            case QueryNode.And and -> and.nodes().stream().anyMatch(QueryReader::hasFilter);
            case QueryNode.Or or -> or.nodes().stream().anyMatch(QueryReader::hasFilter);
            case QueryNode.Some some -> some.nodes().stream().anyMatch(QueryReader::hasFilter);
            case QueryNode.Word word -> false;
            case QueryNode.Hyphenated hyphenated -> false;
            case QueryNode.Phrase phrase -> false;
            case QueryNode.Prefix prefix -> false;
        };
    }

    private static boolean beginsItem(Kind kind) {
        return switch (kind) {
            case WORDS, PHRASE, PREFIX, MINUS, NOT, OPEN, FILTER_NAME -> true;
            case AND, OR, CLOSE, END -> false;
        };
    }

    private QueryToken now() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }
}
