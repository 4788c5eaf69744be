package no.kronsj.dashboard.citation;

/** RIS; a line is a tag and a value, so a value holds no line break. */
final class Ris {
    private Ris() {}

    static String of(Citation citation) {
        StringBuilder record = new StringBuilder();
        line(record, "TY", "GEN");
        line(record, "ID", citation.id());
        line(record, "AU", citation.author());
        line(record, "TI", citation.title());
        line(record, "T2", citation.container());
        line(record, "PB", citation.publisher());
        line(record, "PY", citation.year());
        line(record, "LA", citation.language());
        line(record, "N1", citation.note());
        return record.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
        }
    }
}
