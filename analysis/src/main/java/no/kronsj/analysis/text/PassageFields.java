package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** A passage as a Lucene document, and back. */
final class PassageFields {
    private static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WITHOUT_POSITIONS = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType WITHOUT_COUNTS = type(IndexOptions.DOCS);

    private final WordForms forms;

    PassageFields(WordForms forms) {
        this.forms = forms;
    }

    /** The document for a passage. */
    Document toDocument(Passage passage) {
        Document document = new Document();
        document.add(new StringField(IndexField.ID, passage.id(), Field.Store.YES));
        document.add(new StoredField(IndexField.TITLE, passage.title()));
        document.add(new StoredField(IndexField.TEXT, passage.text()));
        document.add(new StringField(IndexField.DOCUMENT, passage.document(), Field.Store.YES));
        document.add(new StoredField(IndexField.START, passage.start()));
        document.add(new StoredField(IndexField.END, passage.end()));
        document.add(new SortedDocValuesField(IndexField.facet(IndexField.DOCUMENT), new BytesRef(passage.document())));
        document.add(new NumericDocValuesField(IndexField.facet(IndexField.START), passage.start()));
        filters(passage).forEach((name, value) -> addFilter(document, name, value));
        addWords(document, passage);
        return document;
    }

    /** The passage that a document was made from. */
    static Passage toPassage(StoredFields fields, int number) throws IOException {
        Document document = fields.document(number);
        return new Passage(value(document, IndexField.ID), value(document, IndexField.TITLE),
                value(document, IndexField.TEXT), value(document, "group"), value(document, "kind"),
                value(document, "revision"), value(document, "lang"), value(document, "session"),
                value(document, "theme"), value(document, IndexField.DOCUMENT), number(document, IndexField.START),
                number(document, IndexField.END));
    }

    private static Map<String, String> filters(Passage passage) {
        return Map.of("group", passage.group(), "kind", passage.kind(), "revision", passage.revision(), "lang",
                passage.language(), "session", passage.session(), "theme", passage.theme());
    }

    private static void addFilter(Document document, String name, String value) {
        document.add(new StringField(IndexField.filter(name), value.toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new SortedDocValuesField(IndexField.facet(name), new BytesRef(value)));
        document.add(new StoredField(name, value));
    }

    private void addWords(Document document, Passage passage) {
        List<String> asWritten = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        List<String> concepts = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        List<String> english = new ArrayList<>();
        Set<String> spellings = new LinkedHashSet<>();
        for (String word : wordsOf(passage)) {
            WordForms.Forms form = forms.of(word);
            asWritten.add(form.folded());
            stems.add(form.folding());
            concepts.addAll(form.concepts());
            parts.addAll(form.partConcepts());
            english.add(form.english());
            spellings.add(Vocabulary.entry(form.folded(), form.exact()));
        }
        document.add(new Field(IndexField.WORD, new TermStream(asWritten), WITH_POSITIONS));
        document.add(new Field(IndexField.SPELLING, new TermStream(List.copyOf(spellings)), WITHOUT_COUNTS));
        document.add(new Field(IndexField.STEM, new TermStream(stems), WITH_POSITIONS));
        if (!passage.language().equals("en")) {
            document.add(new Field(IndexField.CONCEPT, new TermStream(concepts), WITHOUT_POSITIONS));
            document.add(new Field(IndexField.PART, new TermStream(parts), WITHOUT_POSITIONS));
        }
        if (!passage.language().startsWith("n")) {
            document.add(new Field(IndexField.ENGLISH, new TermStream(english), WITHOUT_POSITIONS));
        }
    }

    /** The words that are indexed for a passage: its heading's, a gap, its own. */
    static List<String> wordsOf(Passage passage) {
        List<String> words = new ArrayList<>();
        Words.of(passage.title()).forEach(word -> words.add(word.text()));
        if (!words.isEmpty()) {
            words.add(TermStream.GAP);
        }
        Words.of(passage.text()).forEach(word -> words.add(word.text()));
        return words;
    }

    private static String value(Document document, String name) {
        String value = document.get(name);
        return value == null ? "" : value;
    }

    private static int number(Document document, String name) {
        IndexableField field = document.getField(name);
        Number value = field == null ? null : field.numericValue();
        return value == null ? 0 : value.intValue();
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
