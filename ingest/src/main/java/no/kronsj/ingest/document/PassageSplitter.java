package no.kronsj.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.document.PassageEntry.Layout;
import no.kronsj.ingest.source.content.SourceContent.Document;
import no.kronsj.ingest.workshop.DocumentSet;

/**
 * Cuts a document into passages: a paragraph of a definition, a step of a roadmap (a list item or a table row), a
 * feedback note as a whole. Headings are no passages; the first one is the title.
 */
final class PassageSplitter {
    private PassageSplitter() {}

    /** One passage before it has an id; it stands in the document from {@code start} to {@code end}. */
    record Cut(String text, int start, int end, Layout layout, String headings) {
        Cut(String text, int start, int end, Layout layout) {
            this(text, start, end, layout, "");
        }
    }

    static String title(Document document) {
        return document.blocks().stream().filter(block -> block.kind() == Document.Kind.HEADING).findFirst()
                .map(Document.Block::text).orElse("");
    }

    static List<Cut> cut(Document document, DocumentSet.Kind kind) {
        return switch (kind) {
            case FEEDBACK, NOTE -> whole(document.blocks());
            case DEFINITION, PRESENTATION, ROADMAP -> each(document.blocks());
        };
    }

    /** The texts of a cell, one passage per line. */
    static List<Cut> cut(String cell, DocumentSet.Kind kind) {
        return switch (kind) {
            case FEEDBACK, NOTE -> stripped(cell, 0).stream().toList();
            case DEFINITION, PRESENTATION, ROADMAP -> lines(cell);
        };
    }

    private static List<Cut> whole(List<Document.Block> all) {
        List<Document.Block> blocks = all.stream()
                .filter(block -> block.kind() != Document.Kind.HEADING && !block.text().isBlank()).toList();
        if (blocks.isEmpty()) {
            return List.of();
        }
        String text = String.join("\n", blocks.stream().map(Document.Block::text).toList());
        return List.of(new Cut(text, blocks.getFirst().start(), blocks.getLast().end(), Layout.WHOLE));
    }

    /** The first row of a table is its heading. */
    private static List<Cut> each(List<Document.Block> blocks) {
        var cuts = new ArrayList<Cut>();
        String headings = "";
        for (Document.Block block : blocks) {
            boolean row = block.kind() == Document.Kind.TABLE_ROW;
            boolean heading = block.kind() == Document.Kind.HEADING || row && headings.isEmpty();
            headings = row ? headings.isEmpty() ? block.text() : headings : "";
            if (!heading && !block.text().isBlank()) {
                cuts.add(new Cut(block.text(), block.start(), block.end(), layout(block.kind()), headings));
            }
        }
        return cuts;
    }

    private static Layout layout(Document.Kind kind) {
        return switch (kind) {
            case TABLE_ROW -> Layout.ROW;
            case LIST_ITEM -> Layout.ITEM;
            case PARAGRAPH, HEADING -> Layout.PARAGRAPH;
        };
    }

    private static List<Cut> lines(String cell) {
        var cuts = new ArrayList<Cut>();
        int start = 0;
        for (String line : cell.split("\n", -1)) {
            stripped(line, start).ifPresent(cuts::add);
            start += line.length() + 1;
        }
        return cuts;
    }

    private static Optional<Cut> stripped(String text, int start) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        int from = start + text.length() - text.stripLeading().length();
        return Optional.of(new Cut(text.strip(), from, from + text.strip().length(), Layout.LINE));
    }
}
