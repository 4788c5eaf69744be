package no.kronsj.analysis.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import no.kronsj.analysis.indicator.IndicatorFigure;
import no.kronsj.analysis.statistics.HolmAdjustment;

/** The tests that the plan names, adjusted within their family by Holm (metrics B12); a test that is alone needs none. */
public final class GoalFamilies {
    private GoalFamilies() {}

    /** The same goals; each figure with a test says its adjusted p and of how many tests. */
    public static List<GoalAssessment> adjusted(List<GoalAssessment> goals) {
        Map<String, List<Double>> families = new TreeMap<>();
        for (GoalAssessment goal : goals) {
            for (IndicatorFigure figure : goal.figures()) {
                Double p = figure.p();
                if (p != null) {
                    families.computeIfAbsent(goal.goal().family(), first -> new ArrayList<>()).add(p);
                }
            }
        }
        return goals.stream().map(goal -> {
            List<Double> family = families.getOrDefault(goal.goal().family(), List.of());
            return family.size() < 2 ? goal : new GoalAssessment(goal.goal(), noted(goal.figures(), family));
        }).toList();
    }

    private static List<IndicatorFigure> noted(List<IndicatorFigure> figures, List<Double> family) {
        double[] p = family.stream().mapToDouble(Double::doubleValue).toArray();
        double[] holm = HolmAdjustment.of(p);
        return figures.stream().map(figure -> {
            Double own = figure.p();
            return own == null
                    ? figure
                    : figure.noted(List.of(String.format(Locale.ROOT, "HOLM: %.4f, %s", holm[family.indexOf(own)],
                            p.length)));
        }).toList();
    }
}
