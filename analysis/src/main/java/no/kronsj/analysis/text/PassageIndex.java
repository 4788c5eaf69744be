package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;

/** The passages of one run, searchable. May be asked from many threads at once. */
public final class PassageIndex implements PassageSearch {
    private static final int DEEPEST_PAGE = 10_000;
    private static final int LONGEST_BEGINNING = 60;
    private static final int LONGEST_DOCUMENT = 100_000;
    /** Passages that a concordance reads. */
    private static final int MOST_READ = 5_000;
    /** Lucene advises an incubator module that warns itself; held here, because loggers that nobody holds are forgotten. */
    private static final Logger ADVICE = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final Dictionary dictionary;
    private final Vocabulary vocabulary;
    private final FormsPool pool;
    private final FacetCounts facets;

    private PassageIndex(FSDirectory directory, WordForms.Vocabularies vocabularies) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.dictionary = new Dictionary(reader);
        this.vocabulary = new Vocabulary(reader);
        this.pool = new FormsPool(dictionary, vocabularies);
        this.facets = new FacetCounts(reader);
    }

    /** Writes the index of these passages into the folder; an index that stands there is replaced. */
    public static void write(Path folder, List<Passage> passages) {
        write(folder, passages, WordForms.Vocabularies.standard());
    }

    static void write(Path folder, List<Passage> passages, WordForms.Vocabularies vocabularies) {
        try {
            PassageWriter.write(folder, passages, vocabularies);
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be written to " + folder, e);
        }
    }

    /** Opens what {@link #write} wrote. */
    public static PassageIndex open(Path folder) {
        return open(folder, WordForms.Vocabularies.standard());
    }

    static PassageIndex open(Path folder, WordForms.Vocabularies vocabularies) {
        try {
            return new PassageIndex(FSDirectory.open(folder), vocabularies);
        } catch (IOException e) {
            throw new UncheckedIOException("No index could be opened in " + folder, e);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return answer(forms -> found(request, forms), SearchResult::refused);
    }

    @Override
    public Concordance concordance(SearchRequest request, LineOrder order) {
        return answer(forms -> lines(request, order, forms), problem -> new Concordance(0, List.of(), true, problem));
    }

    @Override
    public List<String> suggestions(String beginning, int limit) {
        List<Word> words = Words.of(beginning);
        boolean single = words.size() == 1 && beginning.length() <= LONGEST_BEGINNING;
        return answer(forms -> single
                ? vocabulary.beginningWith(forms.of(words.getFirst().text()).folded(), limit)
                : List.of(), problem -> List.of());
    }

    @Override
    public List<Passage> similar(String id, int limit) {
        Optional<Passage> passage = find(id);
        if (passage.isEmpty()) {
            return List.of();
        }
        return answer(forms -> {
            TimedSearcher searcher = new TimedSearcher(reader);
            TopDocs top = searcher.top(new Resemblance(reader).of(passage.get()), ResultOrder.RELEVANCE, limit);
            return searcher.passages(List.of(top.scoreDocs));
        }, problem -> List.of());
    }

    @Override
    public Optional<Passage> find(String id) {
        return passages(new TermQuery(new Term(IndexField.ID, id)), 1).stream().findFirst();
    }

    @Override
    public List<Passage> document(String document) {
        return passages(new TermQuery(new Term(IndexField.DOCUMENT, document)),
                Math.min(reader.maxDoc(), LONGEST_DOCUMENT)).stream()
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

    /** What is asked of the index, with forms that nobody else uses meanwhile. */
    @FunctionalInterface
    private interface Asking<T> {
        T ask(WordForms forms) throws IOException, UnreadableQuery;
    }

    private <T> T answer(Asking<T> asking, Function<SearchProblem, T> refusal) {
        WordForms forms = pool.take();
        try {
            return asking.ask(forms);
        } catch (UnreadableQuery unreadable) {
            return refusal.apply(unreadable.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read", e);
        } finally {
            pool.giveBack(forms);
        }
    }

    private SearchResult found(SearchRequest request, WordForms forms) throws IOException, UnreadableQuery {
        AskedQuery asked = AskedQuery.of(request, forms, dictionary);
        int first = Math.clamp(request.offset(), 0, DEEPEST_PAGE);
        int last = first + Math.clamp(request.limit(), 0, DEEPEST_PAGE);
        TimedSearcher searcher = new TimedSearcher(reader);
        FixedBitSet matching = searcher.matching(asked.query());
        TopDocs top = searcher.top(asked.query(), request.order(), last);
        int end = Math.min(last, top.scoreDocs.length);
        List<ScoreDoc> page = first < end ? List.of(top.scoreDocs).subList(first, end) : List.of();
        Marking marking = new Marking(asked.node(), forms);
        List<Passage> passages = searcher.passages(page);
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            hits.add(marking.hit(passages.get(i), page.get(i).score));
        }
        if (!request.facets()) {
            return new SearchResult(matching.cardinality(), hits, Map.of(), null, null);
        }
        // Looking for words that are alike is dear, so whoever asks thousands of queries goes without it.
        String suggestion = new Correction(forms, dictionary, vocabulary).of(request.query(), asked.node())
                .orElse(null);
        return new SearchResult(matching.cardinality(), hits, facets.of(matching), null, suggestion);
    }

    private Concordance lines(SearchRequest request, LineOrder order, WordForms forms)
            throws IOException, UnreadableQuery {
        AskedQuery asked = AskedQuery.of(request, forms, dictionary);
        TimedSearcher searcher = new TimedSearcher(reader);
        int total = searcher.matching(asked.query()).cardinality();
        TopDocs top = searcher.top(asked.query(), ResultOrder.RELEVANCE, MOST_READ);
        Marking marking = new Marking(asked.node(), forms);
        List<Concordance.Line> lines = searcher.passages(List.of(top.scoreDocs)).stream()
                .flatMap(passage -> ConcordanceLines.of(passage, marking.matches(passage.text())).stream())
                .sorted(order.comparator())
                .toList();
        return new Concordance(total, lines, total <= top.scoreDocs.length, null);
    }

    private List<Passage> passages(Query query, int most) {
        try {
            TimedSearcher searcher = new TimedSearcher(reader);
            return searcher.passages(List.of(searcher.top(query, ResultOrder.RELEVANCE, most).scoreDocs));
        } catch (UnreadableQuery busy) {
            throw new IllegalStateException("Reading one document took longer than a search may", busy);
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read", e);
        }
    }
}
