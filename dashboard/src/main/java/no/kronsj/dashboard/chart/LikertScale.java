package no.kronsj.dashboard.chart;

import java.util.List;

/** The levels of an ordered scale around its middle; an odd number of levels has one that belongs to neither side. */
record LikertScale(int levels) {
    /** What is fainter than this carries dark letters. */
    static final double WEAK = 0.6;

    private static final double FAINTEST = 0.35;

    /** How much of the answers lies left of the middle, half of a middle level included. */
    double left(List<Double> shares) {
        double left = 0;
        for (int level = 0; level < shares.size(); level++) {
            left += side(level).equals("unfavourable")
                    ? shares.get(level)
                    : isMiddle(level) ? shares.get(level) / 2 : 0;
        }
        return left;
    }

    /** How much lies right of it. */
    double right(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum() - left(shares);
    }

    /** A class of the stylesheet. */
    String side(int level) {
        return isMiddle(level) ? "neutral" : level < levels / 2 ? "unfavourable" : "favourable";
    }

    /** How dark a level is drawn, 0–1: the ends fully, the levels beside the middle faintest. */
    double strength(int level) {
        int half = levels / 2;
        if (isMiddle(level) || half <= 1) {
            return 1 - (isMiddle(level) ? WEAK : 0);
        }
        int fromMiddle = level < half ? half - 1 - level : level - (levels - half);
        return FAINTEST + (1 - FAINTEST) * fromMiddle / (half - 1);
    }

    private boolean isMiddle(int level) {
        return levels % 2 == 1 && level == levels / 2;
    }
}
