package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter or a part of one.
 *
 * @param id     its anchor
 * @param number as printed before the title, "" for none
 */
public record Section(String id, String number, String title, List<Block> blocks, List<Section> parts) {
    public Section {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A section that is not numbered yet. */
    static Section of(String title, List<Block> blocks, List<Section> parts) {
        return new Section("", "", title, blocks, parts);
    }

    /** A section without parts. */
    static Section of(String title, List<Block> blocks) {
        return of(title, blocks, List.of());
    }

    /** The number and the title. */
    public String heading() {
        return number.isEmpty() ? title : number + " " + title;
    }

    /** The same, with its place: {@code 5}, and {@code 5.1} for its first part. */
    Section numbered(String place) {
        var numbered = new ArrayList<Section>();
        for (Section part : parts) {
            numbered.add(part.numbered(place + "." + (numbered.size() + 1)));
        }
        return new Section("s-" + place.replace('.', '-'), place, title, blocks, numbered);
    }
}
