package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells who somebody may be by the place in the register, since issues name nobody. */
final class Candidates {
    private static final int SHOWN = 5;

    private Candidates() {}

    /** {@code row 12 or row 47 of raw/påmeldte.xlsx}. */
    static String places(List<Participant> candidates) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        candidates.stream().limit(SHOWN).forEach(candidate -> rows
                .computeIfAbsent(candidate.file(), file -> new ArrayList<>()).add("row " + candidate.row()));
        var places = new ArrayList<String>();
        rows.forEach((file, ofFile) -> places.add(String.join(" or ", ofFile) + " of " + file));
        int further = candidates.size() - SHOWN;
        if (further > 0) {
            places.add("%d others".formatted(further));
        }
        return String.join(", or ", places);
    }
}
