package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import no.kronsj.analysis.aggregate.OwnFigure;
import no.kronsj.analysis.aggregate.OwnSelect;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.SparkRuntime;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistake;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;
import no.kronsj.ingest.workshop.yaml.WrittenPlan;

/** The plan's own selects: tried on empty tables before any data are read, and run on the full ones. */
public final class OwnSelects {
    private OwnSelects() {}

    /** The figure of every select that a goal names. */
    static Map<String, OwnFigure> figures(Workshop plan, CanonicalStore store) {
        var figures = new LinkedHashMap<String, OwnFigure>();
        indicators(plan).filter(Indicator.Sql.class::isInstance).map(indicator -> ((Indicator.Sql) indicator).select())
                .distinct().forEach(select -> figures.put(select, OwnSelect.figure(store, select)));
        return figures;
    }

    private static Stream<Indicator> indicators(Workshop plan) {
        return plan.goals().stream().flatMap(goal -> goal.indicators().stream());
    }

    /** Tries every select of the plan on empty tables; starts Spark only where there is one. */
    public static void check(Workshop plan) throws EvaluationMistake {
        check(plan, SparkSupply.ownOn("local[1]"));
    }

    static void check(Workshop plan, SparkSupply supply) throws EvaluationMistake {
        if (indicators(plan).noneMatch(Indicator.Sql.class::isInstance)) {
            return;
        }
        Path scratch = temporary();
        try (SparkRuntime spark = supply.open(scratch)) {
            var mistakes = new ArrayList<WorkshopMistake>();
            Map<String, WrittenPlan.Place> places = WrittenPlan.read(plan.folder()).places();
            for (Goal goal : plan.goals()) {
                for (int i = 0; i < goal.indicators().size(); i++) {
                    if (goal.indicators().get(i) instanceof Indicator.Sql sql) {
                        String key = key(goal, i, places);
                        OwnSelect.findFault(spark, sql.select()).ifPresent(fault -> mistakes.add(new WorkshopMistake(
                                WorkshopYaml.FILE_NAME, line(places, key), key, sql.select(), fault, "")));
                    }
                }
            }
            if (!mistakes.isEmpty()) {
                throw EvaluationMistake.of(new WorkshopMistakes(mistakes));
            }
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static String key(Goal goal, int index, Map<String, WrittenPlan.Place> places) {
        String one = "goals.%s.indicator.sql".formatted(goal.id());
        return places.containsKey(one) ? one : "goals.%s.indicators[%s].sql".formatted(goal.id(), index + 1);
    }

    private static int line(Map<String, WrittenPlan.Place> places, String key) {
        WrittenPlan.Place place = places.get(key);
        return place == null ? 0 : place.line();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("kronsj-select");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
