package no.kronsj.ingest.source.talk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;

/** The paragraphs of a Word document's body, with their line breaks, and whether they begin in bold. */
final class WordParagraphs {
    /** One paragraph that is not blank. */
    record Paragraph(String text, boolean boldStart) {}

    private final SafeXml xml;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean bold;
    private boolean boldStart;
    private boolean inText;
    private long characters;

    WordParagraphs(SafeXml xml) {
        this.xml = xml;
    }

    List<Paragraph> all() throws IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (paragraphs.size() > Limits.BLOCKS || characters > Limits.DOCUMENT_CHARACTERS) {
                throw new RefusedFile(IssueKind.FILE_TOO_LARGE, "more paragraphs than can be read",
                        "a shorter document");
            }
            if (event == SafeXml.START) {
                start(xml.name());
            } else if (event == SafeXml.END) {
                end(xml.name());
            } else if (event == SafeXml.TEXT && inText) {
                boldStart |= text.isEmpty() && bold;
                text.append(xml.text());
            }
        }
        return paragraphs;
    }

    private void start(String name) {
        switch (name) {
            case "r" -> bold = false;
            case "b" -> bold = !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val"));
            case "t" -> inText = true;
            case "br", "cr" -> text.append('\n');
            case "tab" -> text.append(' ');
            default -> {
                // everything else holds no words
            }
        }
    }

    private void end(String name) {
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p")) {
            characters += text.length();
            if (!text.toString().isBlank()) {
                paragraphs.add(new Paragraph(text.toString(), boldStart));
            }
            text.setLength(0);
            boldStart = false;
        }
    }
}
