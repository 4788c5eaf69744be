package no.kronsj.analysis.result;

import java.util.List;

/** Notes share one cell, so none may hold the mark that stands between them, and none may be empty. */
final class Notes {
    private static final String BETWEEN = ";";

    private Notes() {}

    static List<String> checked(Object owner, List<String> notes) {
        for (String note : notes) {
            if (note.isEmpty() || note.contains(BETWEEN)) {
                throw new IllegalStateException("%s: \"%s\" cannot stand among notes".formatted(owner, note));
            }
        }
        return List.copyOf(notes);
    }

    static String cell(List<String> notes) {
        return String.join(BETWEEN, notes);
    }

    static List<String> of(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(BETWEEN));
    }
}
