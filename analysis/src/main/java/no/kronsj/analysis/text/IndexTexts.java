package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Everything that an index holds as text, which its files keep packed: what is stored, and every term. */
public final class IndexTexts {
    private IndexTexts() {}

    /** The texts of the index in a folder. */
    public static List<String> in(Path folder) {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            List<String> texts = new ArrayList<>();
            for (int document = 0; document < reader.maxDoc(); document++) {
                stored(reader.storedFields().document(document), texts);
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                FieldInfos fields = leaf.reader().getFieldInfos();
                for (var field : fields) {
                    terms(leaf.reader().terms(field.name), texts);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read in " + folder, e);
        }
    }

    private static void stored(Document document, List<String> texts) {
        for (IndexableField field : document.getFields()) {
            String text = field.stringValue();
            if (text != null) {
                texts.add(text);
            }
        }
    }

    private static void terms(@org.jspecify.annotations.Nullable Terms terms, List<String> texts) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum all = Objects.requireNonNull(terms.iterator());
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            texts.add(term.utf8ToString());
        }
    }
}
