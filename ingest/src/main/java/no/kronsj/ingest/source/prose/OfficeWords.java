package no.kronsj.ingest.source.prose;

import java.io.IOException;

import no.kronsj.ingest.source.file.SafeXml;

/** The words inside an element of a Word or PowerPoint file, a paragraph on each line. */
final class OfficeWords {
    private OfficeWords() {}

    /** All of them, deleted ones too; the start of the element was just met. */
    static String of(SafeXml xml) throws IOException {
        var words = new StringBuilder();
        int until = xml.depth() - 1;
        int within = isWord(xml.name()) ? xml.depth() : Integer.MAX_VALUE;
        while (xml.depth() > until && xml.hasNext()) {
            switch (xml.next()) {
                case SafeXml.START -> {
                    words.append(blank(xml.name()));
                    within = isWord(xml.name()) ? Math.min(within, xml.depth()) : within;
                }
                case SafeXml.END -> {
                    words.append(xml.name().equals("p") ? "\n" : "");
                    within = xml.depth() < within ? Integer.MAX_VALUE : within;
                }
                case SafeXml.TEXT -> words.append(xml.depth() >= within ? xml.text() : "");
                default -> {
                } // comments and the like
            }
        }
        return words.toString();
    }

    private static boolean isWord(String name) {
        return name.equals("t") || name.equals("delText") || name.equals("text");
    }

    private static String blank(String name) {
        return switch (name) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }
}
