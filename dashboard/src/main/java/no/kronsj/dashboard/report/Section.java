package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chapter or a part of one.
 *
 * @param id     its anchor
 * @param number as printed before the title, "" for none
 * @param flow   how it lies on pages
 */
public record Section(String id, String number, String title, Flow flow, List<Block> blocks, List<Section> parts) {
    public Section {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** How a section lies on pages. */
    enum Flow {
        /** It begins a page. */
        FRESH,
        /** It stays on one page where it can. */
        WHOLE,
        /** It runs on. */
        RUNNING
    }

    /** A section that is not numbered yet. */
    static Section of(String title, List<Block> blocks, List<Section> parts) {
        return new Section("", "", title, Flow.RUNNING, blocks, parts);
    }

    /** A section without parts. */
    static Section of(String title, List<Block> blocks) {
        return of(title, blocks, List.of());
    }

    /** The same, which begins a page. */
    Section fresh() {
        return new Section(id, number, title, Flow.FRESH, blocks, parts);
    }

    /** The same, kept on one page. */
    Section whole() {
        return new Section(id, number, title, Flow.WHOLE, blocks, parts);
    }

    /** Its look in the stylesheets. */
    public String look() {
        return flow.name().toLowerCase(Locale.ROOT);
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
        return new Section("s-" + place.replace('.', '-'), place, title, flow, blocks, numbered);
    }
}
