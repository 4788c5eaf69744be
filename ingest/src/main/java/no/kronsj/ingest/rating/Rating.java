package no.kronsj.ingest.rating;

/**
 * The level that one rater gave.
 *
 * @param goal    the goal that is scored
 * @param file    the file as the plan names it, which tells two tables of one goal apart
 * @param subject what was looked at, as g03 or g03/roadmap/v2; "" where it is the goal as a whole
 * @param rater   a pseudonym, or {@link #ADJUDICATED} where the raters settled it afterwards
 * @param level   −2..2
 */
public record Rating(String goal, String file, String subject, String rater, int level) {
    /** Stands in the place of a rater for what the raters agreed on when they had scored apart. */
    public static final String ADJUDICATED = "adjudicated";
}
