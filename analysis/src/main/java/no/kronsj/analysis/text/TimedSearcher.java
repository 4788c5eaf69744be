package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;

import no.kronsj.analysis.text.SearchProblem.Expected;

/** One search, which gives up after a while: whatever a query costs, it costs no more than this. */
final class TimedSearcher {
    /** A hundred times what a slow query takes on a million passages. */
    static final int LONGEST_MILLIS = 2_000;

    private final IndexSearcher searcher;

    TimedSearcher(IndexReader reader) {
        this(reader, LONGEST_MILLIS);
    }

    TimedSearcher(IndexReader reader, long millis) {
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.SIMILARITY);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
    }

    /** The first so many matches in an order, with their scores; how many there are in all, {@link #matching} knows. */
    TopDocs top(Query query, ResultOrder order, int count) throws IOException, UnreadableQuery {
        int wanted = Math.max(1, count);
        Sort sort = order.sort();
        TopDocs top = order == ResultOrder.RELEVANCE
                ? searcher.search(query, new TopScoreDocCollectorManager(wanted, null, wanted))
                : searcher.search(query, new TopFieldCollectorManager(sort, wanted, null, Integer.MAX_VALUE));
        refuseWhatTookTooLong();
        if (order != ResultOrder.RELEVANCE) {
            TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        }
        return top;
    }

    /** All matches, one bit for each passage of the index. */
    FixedBitSet matching(Query query) throws IOException, UnreadableQuery {
        FixedBitSet matching = new MatchingPassages(searcher).of(query);
        refuseWhatTookTooLong();
        return matching;
    }

    /** The passages behind some matches. */
    List<Passage> passages(List<ScoreDoc> matches) throws IOException {
        List<Passage> found = new ArrayList<>();
        for (ScoreDoc match : matches) {
            found.add(PassageFields.toPassage(searcher.storedFields(), match.doc));
        }
        return found;
    }

    private void refuseWhatTookTooLong() throws UnreadableQuery {
        if (searcher.timedOut()) {
            throw new UnreadableQuery(0, "", Expected.LESS_WORK, LONGEST_MILLIS);
        }
    }
}
