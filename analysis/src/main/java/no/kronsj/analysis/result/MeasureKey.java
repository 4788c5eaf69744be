package no.kronsj.analysis.result;

/**
 * What a figure is about.
 *
 * @param measure the id in the table of measures, snake_case
 * @param section where the measure is defined, e.g. {@code B2}
 * @param scope   the kind of subject, e.g. {@code item_group}
 * @param subject the id within the scope, parts joined by {@code @}
 * @param wave    the wave, or ""
 */
public record MeasureKey(String measure, String section, String scope, String subject, String wave) {
    private static final char FURTHER = '#';

    /** What the last part of the subject belongs to: {@code after.voice} of {@code after.voice@g03}; itself where it has one part. */
    public String whole() {
        int last = subject.lastIndexOf('@');
        return last < 0 ? subject : subject.substring(0, last);
    }

    /** The subject of a goal's indicator, the first being 1: {@code heard}, {@code heard#2}. */
    public static String indicator(String goal, int number) {
        return number == 1 ? goal : goal + FURTHER + number;
    }

    /** The goal of such a subject. */
    public static String goalOf(String indicator) {
        int further = indicator.indexOf(FURTHER);
        return further < 0 ? indicator : indicator.substring(0, further);
    }
}
