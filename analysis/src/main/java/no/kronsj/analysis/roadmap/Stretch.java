package no.kronsj.analysis.roadmap;

/** Where something stands in a passage; {@code end} is after its last character. */
public record Stretch(int start, int end) {
    /** Its words. */
    public String of(String text) {
        return text.substring(start, end);
    }

    Stretch shifted(int by) {
        return new Stretch(start + by, end + by);
    }
}
