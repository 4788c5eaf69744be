package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Unknown whole numbers, none below zero, of which sums are known. How small and how large another sum of them can be is found
 * by linear programming and rounded inwards to whole numbers, so it is never narrower than the truth allows.
 */
final class LinearSystem {
    private static final double CLOSE = 1e-6;

    private final List<Known> known = new ArrayList<>();

    private record Known(Map<String, Double> sum, double least, double most) {}

    /** {@code sum} holds a factor for every unknown in it. */
    void equal(Map<String, Double> sum, double value) {
        between(sum, value, value);
    }

    void between(Map<String, Double> sum, double least, double most) {
        known.add(new Known(sum, least, most));
    }

    /** What the sum can be. */
    Possible range(Map<String, Double> sum) {
        return new Possible((long) Math.ceil(optimum(sum, false) - CLOSE),
                (long) Math.floor(optimum(sum, true) + CLOSE));
    }

    private double optimum(Map<String, Double> sum, boolean largest) {
        var model = new ExpressionsBasedModel();
        Map<String, Variable> unknowns = new LinkedHashMap<>();
        for (Known one : known) {
            Expression expression = model.newExpression("known " + model.constraints().count());
            expression.lower(one.least()).upper(one.most());
            one.sum().forEach((name, factor) -> expression.set(unknown(model, unknowns, name), factor));
        }
        Expression wanted = model.newExpression("wanted").weight(1);
        sum.forEach((name, factor) -> wanted.set(unknown(model, unknowns, name), factor));
        Optimisation.Result found = largest ? model.maximise() : model.minimise();
        if (!found.getState().isOptimal()) {
            throw new IllegalStateException("what is known contradicts itself: " + found.getState());
        }
        return found.getValue();
    }

    private static Variable unknown(ExpressionsBasedModel model, Map<String, Variable> unknowns, String name) {
        return unknowns.computeIfAbsent(name, first -> model.newVariable(first).lower(0));
    }
}
