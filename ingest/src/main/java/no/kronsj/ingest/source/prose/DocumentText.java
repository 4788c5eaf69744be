package no.kronsj.ingest.source.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Document;
import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.content.SourceContent.Document.Aside;
import no.kronsj.ingest.source.content.SourceContent.Document.Block;
import no.kronsj.ingest.source.content.SourceContent.Document.Kind;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;

/** Gathers the blocks of a document and keeps their offsets; blank ones are left out. */
public final class DocumentText {
    /**
     * A number or a sign that somebody typed before an item. "1. mai" and "2. kvartal" are dates, and so is "3.4".
     */
    private static final Pattern MARKER = Pattern.compile(
            "(?:\\(?\\d{1,3}[.)]|[a-z]\\)|[-*+•‣◦▪●○–—·\\uF0B7\\uF0A7])[ \\t\\u00A0]+(?!(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-z]*\\b|(?:kvartal|halvår|etasje|klasse|trinn|gang|plass)\\b)(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final String BETWEEN_CELLS = " | ";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    /** What was met since the last block: it belongs to the one that is being read. */
    private final List<Aside> waiting = new ArrayList<>();
    private int length;
    private int apart;

    void heading(int level, String text) throws RefusedFile {
        add(Kind.HEADING, Math.max(1, level), Headings.clean(text), List.of());
    }

    /** A paragraph, or an item where a number or a sign is typed before it. */
    void paragraph(String text) throws RefusedFile {
        String clean = Headings.clean(text);
        Matcher marker = MARKER.matcher(clean);
        if (marker.lookingAt()) {
            add(Kind.LIST_ITEM, 1, clean.substring(marker.end()), List.of());
        } else {
            add(Kind.PARAGRAPH, 0, clean, List.of());
        }
    }

    /** An item without its number or sign. */
    void item(int level, String text) throws RefusedFile {
        String clean = Headings.clean(text);
        Matcher marker = MARKER.matcher(clean);
        add(Kind.LIST_ITEM, Math.max(1, level), marker.lookingAt() ? clean.substring(marker.end()) : clean, List.of());
    }

    /** A row of a table, the heading row among them; a row of blank cells is none. */
    void row(List<String> cells) throws RefusedFile {
        List<String> clean = cells.stream().map(DocumentText::cell).toList();
        if (clean.stream().anyMatch(cell -> !cell.isEmpty())) {
            String text = String.join(BETWEEN_CELLS, clean.stream().map(Headings::clean).toList());
            add(Kind.TABLE_ROW, 0, text, clean);
        }
    }

    /** Several paragraphs in a cell stay apart: two names on two lines are two persons. */
    private static String cell(String text) {
        return String.join("\n", text.lines().map(Headings::clean).filter(line -> !line.isEmpty()).toList());
    }

    /** What stands apart from the text, in the block that is being read or before the next one. */
    void aside(Apart why, String text) throws RefusedFile {
        String clean = cell(text);
        if (clean.isEmpty()) {
            return;
        }
        apart += clean.length();
        requireWithin(asides.size() + waiting.size(), apart);
        waiting.add(new Aside(why, clean, 0));
    }

    private void place(int position) {
        waiting.forEach(aside -> asides.add(new Aside(aside.why(), aside.text(), position)));
        waiting.clear();
    }

    static boolean isItem(String line) {
        return MARKER.matcher(line.stripLeading()).lookingAt();
    }

    private void add(Kind kind, int level, String text, List<String> cells) throws RefusedFile {
        if (text.isEmpty()) {
            return;
        }
        int start = blocks.isEmpty() ? 0 : length + 1;
        length = start + text.length();
        requireWithin(blocks.size(), length);
        blocks.add(new Block(kind, level, text, start, length, cells));
        place(start);
    }

    private static void requireWithin(int entries, int characters) throws RefusedFile {
        if (entries >= Limits.BLOCKS || characters > Limits.DOCUMENT_CHARACTERS) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, "a document too long",
                    "at most %d characters in %d blocks".formatted(Limits.DOCUMENT_CHARACTERS, Limits.BLOCKS));
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    Reading reading() {
        place(length);
        return Reading.whole(new Document(List.copyOf(blocks), List.copyOf(asides)));
    }
}
