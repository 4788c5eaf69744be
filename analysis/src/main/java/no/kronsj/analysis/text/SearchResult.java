package no.kronsj.analysis.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total   passages that match
 * @param hits    one page of them, best first, ties by id
 * @param facets  for each filter, how many matching passages have each value, sorted by value
 * @param problem why the query was not answered, or null
 * @param suggestion the query with its unknown words exchanged for known ones that look alike, or null
 */
public record SearchResult(long total, List<Hit> hits, Map<String, Map<String, Long>> facets,
        @Nullable SearchProblem problem,
        @Nullable String suggestion) {

    /** Why a passage was found, strongest first. */
    public enum Reason {
        /** The word as typed. */
        EXACT,
        /** Another form of the word. */
        FORM,
        /** The word is a part of a compound. */
        PART,
        /** The word's counterpart in the other written standard. */
        COUNTERPART,
        /** The word's counterpart in English, or the Norwegian one of an English word. */
        TRANSLATION,
        /** Typed without æ, ø, å. */
        FOLDING,
        /** Spelled almost so; only where the query asks for it. */
        SPELLING,
        /** The heading of the document has it, whatever its form. */
        HEADING
    }

    /** No passages, because of this. */
    static SearchResult refused(SearchProblem problem) {
        return new SearchResult(0, List.of(), Map.of(), problem, null);
    }

    /** One passage with its score, why it was found, and where. */
    public record Hit(Passage passage, double score, Set<Reason> reasons, List<Mark> marks) {}

    /** A stretch of the passage's text to be marked; marks do not overlap. */
    public record Mark(int start, int end, Reason reason) {}
}
