package no.kronsj.ingest.source.prose;

import java.io.IOException;

import no.kronsj.ingest.source.file.SafeXml;

/** The words inside an element of an OpenDocument file, a paragraph on each line. */
final class OdfWords {
    private static final int MOST_SPACES = 1_000;

    private OdfWords() {}

    /** The paragraphs inside: who wrote a comment, when, and the number of a note stand in none. */
    static String paragraphs(SafeXml xml) throws IOException {
        return words(xml, false);
    }

    /** Everything inside an element that is itself a paragraph or a part of one. */
    static String all(SafeXml xml) throws IOException {
        return words(xml, true);
    }

    private static String words(SafeXml xml, boolean everything) throws IOException {
        var words = new StringBuilder();
        int until = xml.depth() - 1;
        int paragraphs = everything ? 1 : 0;
        while (xml.depth() > until && xml.hasNext()) {
            int event = xml.next();
            if (event == SafeXml.TEXT && paragraphs > 0) {
                words.append(xml.text());
            } else if (event == SafeXml.START && xml.name().equals("change-info")) {
                xml.skip();
            } else if (event == SafeXml.START) {
                paragraphs += isParagraph(xml.name()) ? 1 : 0;
                words.append(paragraphs > 0 ? blank(xml) : "");
            } else if (event == SafeXml.END && isParagraph(xml.name())) {
                paragraphs--;
                words.append('\n');
            }
        }
        return words.toString();
    }

    private static boolean isParagraph(String name) {
        return name.equals("p") || name.equals("h");
    }

    /** What an element stands for, whose start was just met: "" for most. */
    static String blank(SafeXml xml) {
        return switch (xml.name()) {
            case "s" -> " ".repeat(Math.min(MOST_SPACES, xml.number("c", 1)));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }
}
