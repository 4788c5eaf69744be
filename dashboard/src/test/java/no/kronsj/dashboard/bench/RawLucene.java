package no.kronsj.dashboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

import no.kronsj.analysis.text.Passage;

/** Lucene as it comes: StandardAnalyzer, one field, words joined by OR, ten hits with their texts. */
final class RawLucene implements AutoCloseable {
    private static final int HITS = 10;

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    RawLucene(Path folder, List<Passage> passages) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Passage passage : passages) {
                Document document = new Document();
                document.add(new StringField("id", passage.id(), Field.Store.YES));
                document.add(new TextField("text", passage.text(), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** @param counted up to how many matches are counted before the search may skip */
    void search(String query, int counted) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream words = analyzer.tokenStream("text", query)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                any.add(new TermQuery(new Term("text", word.toString())), BooleanClause.Occur.SHOULD);
            }
            words.end();
        }
        var top = searcher.search(any.build(), new TopScoreDocCollectorManager(HITS, null, counted));
        for (ScoreDoc hit : top.scoreDocs) {
            searcher.storedFields().document(hit.doc);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
    }
}
