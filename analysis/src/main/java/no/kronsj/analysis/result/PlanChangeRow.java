package no.kronsj.analysis.result;

/**
 * One difference between two versions of the plan; the first row says when the first version was recorded.
 *
 * @param time   when the version that brought it was first recorded, before any data were read with it: ISO instant
 * @param goal   the goal that it is about; "" for a part of the plan that several figures are made from
 * @param what   {@code recorded}, {@code goal} for one that came or went, {@code text} for a version that no figure can
 *               tell from the one before, {@code unknown} where the text before was not kept, else the path of keys
 * @param before as written, "" where nothing was
 * @param after  as written, "" where nothing is
 */
public record PlanChangeRow(String time, String goal, String what, String before, String after) {
    /** What the first row of every table says of the plan. */
    public static final String RECORDED = "recorded";
}
