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
}
