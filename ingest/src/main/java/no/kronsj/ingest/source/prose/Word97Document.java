package no.kronsj.ingest.source.prose;

import java.util.ArrayList;
import java.util.TreeMap;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.RefusedFile;

/** Makes blocks of a document of Word 97 to 2003: what was deleted or hidden stands apart, and so do notes and comments. */
final class Word97Document {
    private static final int NO_LEVEL = 9;

    private final HWPFDocument word;
    private final DocumentText document;
    /** Notes by the place of their mark. */
    private final TreeMap<Integer, String> notes = new TreeMap<>();

    Word97Document(HWPFDocument word, DocumentText document) {
        this.word = word;
        this.document = document;
        gather(word.getFootnotes(), word.getFootnoteRange());
        gather(word.getEndnotes(), word.getEndnoteRange());
    }

    private void gather(Notes marks, Range texts) {
        for (int note = 0; note < marks.getNotesCount(); note++) {
            var text = new Range(texts.getStartOffset() + marks.getNoteTextStartOffset(note),
                    texts.getStartOffset() + marks.getNoteTextEndOffset(note), word);
            notes.merge(marks.getNoteAnchorPosition(note), Word97Words.plain(text.text()),
                    (one, other) -> one + "\n" + other);
        }
    }

    void write() throws RefusedFile {
        write(word.getRange());
        write(word.getMainTextboxRange());
        for (String comment : Word97Words.plain(word.getCommentsRange().text()).split("\n", -1)) {
            document.aside(Apart.COMMENT, comment);
        }
    }

    private void write(Range text) throws RefusedFile {
        for (int at = 0; at < text.numParagraphs(); at++) {
            Paragraph paragraph = text.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = text.getTable(paragraph);
                table(table);
                at += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void table(Table table) throws RefusedFile {
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            var texts = new ArrayList<String>();
            for (int cell = 0; cell < cells.numCells(); cell++) {
                texts.add(text(cells.getCell(cell)));
            }
            document.row(texts);
        }
    }

    private String text(TableCell cell) throws RefusedFile {
        var lines = new StringBuilder();
        for (int at = 0; at < cell.numParagraphs(); at++) {
            lines.append(words(cell.getParagraph(at))).append('\n');
        }
        return lines.toString();
    }

    private void paragraph(Paragraph paragraph) throws RefusedFile {
        String words = words(paragraph);
        int style = paragraph.getStyleIndex();
        int level = style < word.getStyleSheet().numStyles() && word.getStyleSheet().getStyleDescription(style) != null
                ? WordStyles.levelByName(word.getStyleSheet().getStyleDescription(style).getName())
                : 0;
        if (level == 0 && paragraph.getLvl() < NO_LEVEL && paragraph.getLvl() > 0) {
            level = paragraph.getLvl() + 1;
        }
        if (level > 0) {
            document.heading(level, words);
        } else if (paragraph.isInList()) {
            document.item(paragraph.getIlvl() + 1, words);
        } else {
            document.paragraph(words);
        }
    }

    private String words(Paragraph paragraph) throws RefusedFile {
        var kept = new StringBuilder();
        var deleted = new StringBuilder();
        var hidden = new StringBuilder();
        for (int run = 0; run < paragraph.numCharacterRuns(); run++) {
            CharacterRun characters = paragraph.getCharacterRun(run);
            (characters.isMarkedDeleted() ? deleted : characters.isVanished() ? hidden : kept)
                    .append(characters.text());
        }
        document.aside(Apart.DELETED, Word97Words.plain(deleted.toString()));
        document.aside(Apart.HIDDEN, Word97Words.plain(hidden.toString()));
        for (String note : notes.subMap(paragraph.getStartOffset(), paragraph.getEndOffset()).values()) {
            document.aside(Apart.NOTE, note);
        }
        return Word97Words.plain(kept.toString());
    }
}
