package no.kronsj.analysis.uptake;

import java.util.List;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;

/** Who gave and who got notes (H6). A group that got none was left out by the design; it is no failure of the group. */
record Exchange(List<Note> notes) {
    private static final String LEFT_OUT = "NOBODY-GAVE";

    List<MeasureRow> rows(String group) {
        long received = notes.stream().filter(note -> note.to().equals(group)).count();
        long given = notes.stream().filter(note -> note.from().equals(group)).count();
        return List.of(row("notes_received", group, received).notes(received == 0 ? LEFT_OUT : ""),
                row("notes_given", group, given));
    }

    private MeasureRow row(String measure, String group, long count) {
        return MeasureRow.of(new MeasureKey(measure, "H6", "group", group, ""), count, Unit.COUNT, count)
                .frame((long) notes.size());
    }
}
