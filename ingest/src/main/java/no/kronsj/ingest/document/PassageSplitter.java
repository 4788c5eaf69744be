package no.kronsj.ingest.document;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.ingest.source.SourceContent.Document;
import no.kronsj.ingest.workshop.DocumentSet;

/**
 * Cuts a document into passages: a paragraph of a definition, a step of a roadmap (a list item or a table row), a
 * feedback note as a whole. Headings are no passages; the first one is the title.
 */
final class PassageSplitter {
    private PassageSplitter() {}

    /** One passage before it has an id. */
    record Cut(String text, int start, int end) {}

    static String title(Document document) {
        return document.blocks().stream().filter(block -> block.kind() == Document.Kind.HEADING).findFirst()
                .map(Document.Block::text).orElse("");
    }

    static List<Cut> cut(Document document, DocumentSet.Kind kind) {
        List<Document.Block> blocks = document.blocks().stream()
                .filter(block -> block.kind() != Document.Kind.HEADING && !block.text().isBlank()).toList();
        return switch (kind) {
            case FEEDBACK, NOTE -> whole(blocks);
            case DEFINITION, PRESENTATION, ROADMAP -> each(blocks);
        };
    }

    private static List<Cut> whole(List<Document.Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        String text = String.join("\n", blocks.stream().map(Document.Block::text).toList());
        return List.of(new Cut(text, blocks.get(0).start(), blocks.get(blocks.size() - 1).end()));
    }

    private static List<Cut> each(List<Document.Block> blocks) {
        var cuts = new ArrayList<Cut>();
        boolean inTable = false;
        for (Document.Block block : blocks) {
            boolean row = block.kind() == Document.Kind.TABLE_ROW;
            boolean headingRow = row && !inTable;
            inTable = row;
            if (!headingRow) {
                cuts.add(new Cut(block.text(), block.start(), block.end()));
            }
        }
        return cuts;
    }
}
