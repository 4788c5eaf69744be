package no.kronsj.dashboard.chart;

/** A name that fits into a picture; the table beside it has the whole. */
final class ShortName {
    private ShortName() {}

    /** At most so many characters, the last an ellipsis where something is left out. */
    static String of(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }
}
