package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import no.kronsj.analysis.participation.Airtime.Member;
import no.kronsj.analysis.result.LorenzRow;
import no.kronsj.analysis.statistics.LorenzCurve;

/**
 * The curves behind the figures of airtime: one for each group in which somebody contributed, and one for everybody, in
 * which each member is measured against an equal share of their own group, so that long talks weigh no more than short ones.
 */
public final class LorenzCurves {
    private static final String EVERYBODY = "";

    private LorenzCurves() {}

    /** The points of every layer's curves. */
    public static List<LorenzRow> rows(Airtime airtime) {
        var rows = new ArrayList<LorenzRow>();
        for (String layer : airtime.allLayers()) {
            var relative = new ArrayList<Double>();
            var groups = new ArrayList<LorenzRow>();
            for (String group : airtime.groups().keySet()) {
                double[] amounts = airtime.members(layer, group, Airtime.WHOLE).stream().mapToDouble(Member::amount)
                        .toArray();
                double equal = Arrays.stream(amounts).sum() / Math.max(1, amounts.length);
                if (equal > 0) {
                    Arrays.stream(amounts).forEach(amount -> relative.add(amount / equal));
                    groups.addAll(points(layer, group, amounts));
                }
            }
            rows.addAll(points(layer, EVERYBODY, relative.stream().mapToDouble(Double::doubleValue).toArray()));
            rows.addAll(groups);
        }
        return rows;
    }

    private static List<LorenzRow> points(String layer, String group, double[] amounts) {
        return LorenzCurve.of(amounts).points().stream()
                .map(point -> new LorenzRow(layer, group, point.people(), point.amount())).toList();
    }
}
