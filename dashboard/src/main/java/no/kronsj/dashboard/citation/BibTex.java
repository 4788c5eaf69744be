package no.kronsj.dashboard.citation;

import java.util.stream.Collectors;

/** BibTeX, in UTF-8 as biber reads it. */
final class BibTex {
    private BibTex() {}

    static String of(Citation citation) {
        StringBuilder entry = new StringBuilder("@misc{").append(citation.id().replaceAll("[^A-Za-z0-9:._/-]", "-"));
        field(entry, "author", citation.author().isEmpty() ? "" : "{" + escaped(citation.author()) + "}");
        field(entry, "title", "{" + escaped(citation.title()) + "}");
        field(entry, "howpublished", escaped(citation.container()));
        field(entry, "organization", escaped(citation.publisher()));
        field(entry, "year", citation.year());
        field(entry, "langid", langid(citation.language()));
        field(entry, "note", escaped(citation.note()));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String langid(String language) {
        return switch (language) {
            case "nb" -> "norsk";
            case "nn" -> "nynorsk";
            case "en" -> "english";
            default -> "";
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").codePoints().mapToObj(BibTex::escaped).collect(Collectors.joining());
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '%', '&', '$', '#', '_' -> "\\" + Character.toString(letter);
            default -> Character.toString(letter);
        };
    }
}
