package no.kronsj.analysis.text;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A request as the index understands it.
 *
 * @param node  the query as read
 * @param query for the index, with the request's filters
 */
record AskedQuery(QueryNode node, Query query) {
    static AskedQuery of(SearchRequest request, WordForms forms, Dictionary dictionary) throws UnreadableQuery {
        QueryNode node = QueryReader.read(request.query());
        Query query = new QueryTranslation(forms, dictionary).translate(node);
        if (request.filters().isEmpty()) {
            return new AskedQuery(node, query);
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        request.filters().forEach(
                (name, value) -> narrowed.add(QueryTranslation.filter(name, value), BooleanClause.Occur.FILTER));
        return new AskedQuery(node, narrowed.build());
    }
}
