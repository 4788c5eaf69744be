package no.kronsj.analysis.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

/** Writes an index in one segment, passages in the order of their ids, whatever order they come in. */
final class PassageWriter {
    private static final double BUFFER_MEGABYTES = 128;

    private PassageWriter() {}

    static void write(Path folder, List<Passage> passages, WordForms.Vocabularies vocabularies) throws IOException {
        // By text within an id, so that even a doubled id gives the same index every time.
        List<Passage> ordered = passages.stream()
                .sorted(Comparator.comparing(Passage::id).thenComparing(Passage::text)).toList();
        PassageFields fields = new PassageFields(new WordForms(vocabularies, splitter(ordered)));
        IndexWriterConfig config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(Ranking.SIMILARITY).setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler()).setMergePolicy(new LogDocMergePolicy());
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Passage passage : ordered) {
                writer.addDocument(fields.toDocument(passage));
            }
            writer.forceMerge(1);
        }
    }

    /** A splitter that knows the words of these passages. */
    static CompoundSplitter splitter(List<Passage> passages) {
        Set<String> words = new HashSet<>();
        Set<String> stemmed = new HashSet<>();
        Stems stems = new Stems();
        for (Passage passage : passages) {
            for (String word : PassageFields.wordsOf(passage)) {
                if (words.add(Stems.folded(word))) {
                    stemmed.add(stems.foldedStem(word));
                }
            }
        }
        return new CompoundSplitter(words::contains, stemmed::contains);
    }
}
