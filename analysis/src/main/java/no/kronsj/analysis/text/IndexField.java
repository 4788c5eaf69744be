package no.kronsj.analysis.text;

import java.util.List;

/** The names of the fields in the index. */
final class IndexField {
    /** Words as written, in small letters, folded: with or without æ, ø, å; with positions for phrases. */
    static final String WORD = "word";
    /** Norwegian stems, folded; with positions for words written apart. */
    static final String STEM = "stem";
    /** English stems of passages that are not Norwegian. */
    static final String ENGLISH = "english";
    /** One form for both written standards. */
    static final String CONCEPT = "concept";
    /** Parts of compounds, as concepts; on the index side only, so that the long word does not drown in its parts. */
    static final String PART = "part";
    /** Words as written behind their folded form, for suggestions. */
    static final String SPELLING = "spelling";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String DOCUMENT = "document";
    static final String START = "start";
    static final String END = "end";

    /** What a query can be narrowed by. */
    static final List<String> FILTERS = List.of("group", "kind", "lang", "revision", "session", "theme");

    private IndexField() {}

    /** Where the values of a filter are compared, in small letters. */
    static String filter(String name) {
        return "filter." + name;
    }

    /** Where the values of a filter are counted, as written. */
    static String facet(String name) {
        return "facet." + name;
    }
}
