package no.kronsj.analysis.text;

import java.util.List;
import java.util.Optional;

/** The search face: all that the dashboard knows of Lucene. */
public interface PassageSearch extends AutoCloseable {
    /** The best passages for a query; a query that cannot be read is a {@link SearchResult#problem}, never an exception. */
    SearchResult search(SearchRequest request);

    /** The passage with this id. */
    Optional<Passage> find(String id);

    /** All passages of one source document, in the order of the document. */
    List<Passage> document(String document);

    @Override
    void close();
}
