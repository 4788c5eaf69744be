package no.kronsj.analysis.text;

import java.util.List;

/** A query as read, before the index is asked. */
sealed interface QueryNode {
    /** A word in any of its forms. */
    record Word(String text) implements QueryNode {}

    /** Words written with a hyphen between them: together, apart or with the hyphen. */
    record Hyphenated(List<String> words) implements QueryNode {}

    /** Words exactly so, one after the other. */
    record Phrase(List<String> words) implements QueryNode {}

    /** Words that begin so. */
    record Prefix(String start) implements QueryNode {}

    /** Words spelled as this one or almost so. */
    record Fuzzy(String text) implements QueryNode {}

    /** Two words in any of their forms, at most so many words from each other, whichever comes first. */
    record Near(String left, String right, int distance) implements QueryNode {}

    /** Only passages of this group, kind, revision, theme, language or session. */
    record Filter(String name, String value) implements QueryNode {}

    /** Not this. */
    record Not(QueryNode node) implements QueryNode {}

    /** All of these. */
    record And(List<QueryNode> nodes) implements QueryNode {}

    /** At least one of these. */
    record Or(List<QueryNode> nodes) implements QueryNode {}

    /** Words beside each other: the more of them, the better; what is excluded or filtered binds. */
    record Some(List<QueryNode> nodes) implements QueryNode {}

    /** What it is made of. */
    default List<QueryNode> inside() {
        return switch (this) {
            case Not not -> List.of(not.node());
            case And and -> and.nodes();
            case Or or -> or.nodes();
            case Some some -> some.nodes();
            case Word word -> List.of();
            case Hyphenated hyphenated -> List.of();
            case Phrase phrase -> List.of();
            case Prefix prefix -> List.of();
            case Fuzzy fuzzy -> List.of();
            case Near near -> List.of();
            case Filter filter -> List.of();
        };
    }

    /** Whether a filter stands anywhere in it. */
    default boolean hasFilter() {
        return this instanceof Filter || inside().stream().anyMatch(QueryNode::hasFilter);
    }

    /** The single words that a text should hold; what is excluded is not among them. */
    default List<String> wantedWords() {
        return switch (this) {
            case Word word -> List.of(word.text());
            case Phrase phrase -> phrase.words();
            case Near near -> List.of(near.left(), near.right());
            case Not not -> List.of();
            case And and -> wantedIn(and.nodes());
            case Or or -> wantedIn(or.nodes());
            case Some some -> wantedIn(some.nodes());
            case Hyphenated hyphenated -> List.of();
            case Prefix prefix -> List.of();
            case Fuzzy fuzzy -> List.of();
            case Filter filter -> List.of();
        };
    }

    private static List<String> wantedIn(List<QueryNode> nodes) {
        return nodes.stream().flatMap(node -> node.wantedWords().stream()).toList();
    }
}
