package no.kronsj.analysis.text;

import java.util.List;
import java.util.Optional;

/** The search face: all that the dashboard knows of Lucene. */
public interface PassageSearch extends AutoCloseable {
    /** The best passages for a query; a query that cannot be answered is a {@link SearchResult#problem}, never an exception. */
    SearchResult search(SearchRequest request);

    /** Every place where the query's words stand, with the words around it; offset and limit of the request mean nothing. */
    Concordance concordance(SearchRequest request, LineOrder order);

    /** Words of the collection that begin like this, however it is typed, the commonest first. */
    List<String> suggestions(String beginning, int limit);

    /** Passages of other documents that use the same unusual words, the nearest first; empty where the id is unknown. */
    List<Passage> similar(String id, int limit);

    /** The passage with this id. */
    Optional<Passage> find(String id);

    /** All passages of one source document, in the order of the document. */
    List<Passage> document(String document);

    @Override
    void close();
}
