package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** The passages of one run, searchable. May be asked from many threads at once. */
public final class PassageIndex implements PassageSearch {
    private static final int DEEPEST_PAGE = 10_000;
    /** Lucene advises an incubator module that warns itself; held here, because loggers that nobody holds are forgotten. */
    private static final Logger ADVICE = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Dictionary dictionary;
    private final Concepts concepts = Concepts.standard();
    /** Forms are dear to make, remember what they made, and serve one search at a time: those at rest wait here. */
    private final Queue<WordForms> resting = new ConcurrentLinkedQueue<>();

    private PassageIndex(FSDirectory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(Ranking.SIMILARITY);
        this.dictionary = new Dictionary(reader);
    }

    /** Writes the index of these passages into the folder; an index that stands there is replaced. */
    public static void write(Path folder, List<Passage> passages) {
        try {
            PassageWriter.write(folder, passages);
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be written to " + folder, e);
        }
    }

    /** Opens what {@link #write} wrote. */
    public static PassageIndex open(Path folder) {
        try {
            return new PassageIndex(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("No index could be opened in " + folder, e);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        WordForms forms = Objects.requireNonNullElseGet(resting.poll(), this::newForms);
        try {
            QueryNode node = QueryReader.read(request.query());
            Query query = narrowed(new QueryTranslation(forms, dictionary).translate(node), request.filters());
            return page(query, request, new Marking(node, forms));
        } catch (UnreadableQuery unreadable) {
            return new SearchResult(0, List.of(), Map.of(), unreadable.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read", e);
        } finally {
            resting.add(forms);
        }
    }

    @Override
    public Optional<Passage> find(String id) {
        return passages(new TermQuery(new Term(IndexField.ID, id))).stream().findFirst();
    }

    @Override
    public List<Passage> document(String document) {
        return passages(new TermQuery(new Term(IndexField.DOCUMENT, document))).stream()
                .sorted(Comparator.comparingInt(Passage::start).thenComparing(Passage::id)).toList();
    }

    @Override
    public void close() {
        try (directory; reader) {
            // Both are closed when this block ends, the reader first.
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be closed", e);
        }
    }

    private WordForms newForms() {
        return new WordForms(concepts, new CompoundSplitter(dictionary::hasWord, dictionary::hasStem));
    }

    private static Query narrowed(Query query, Map<String, String> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        filters.forEach(
                (name, value) -> narrowed.add(QueryTranslation.filter(name, value), BooleanClause.Occur.FILTER));
        return narrowed.build();
    }

    private SearchResult page(Query query, SearchRequest request, Marking marking) throws IOException {
        int first = Math.clamp(request.offset(), 0, DEEPEST_PAGE);
        int last = first + Math.clamp(request.limit(), 0, DEEPEST_PAGE);
        TopDocs top = searcher.search(query,
                new TopScoreDocCollectorManager(Math.max(1, last), null, Integer.MAX_VALUE));
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int i = first; i < Math.min(last, top.scoreDocs.length); i++) {
            ScoreDoc found = top.scoreDocs[i];
            hits.add(marking.hit(PassageFields.toPassage(searcher.storedFields(), found.doc), found.score));
        }
        return new SearchResult(top.totalHits.value(), hits, FacetCounts.of(searcher, query), null);
    }

    private List<Passage> passages(Query query) {
        try {
            List<Passage> found = new ArrayList<>();
            for (ScoreDoc doc : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
                found.add(PassageFields.toPassage(searcher.storedFields(), doc.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read", e);
        }
    }
}
