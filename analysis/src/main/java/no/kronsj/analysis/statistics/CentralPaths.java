package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How much of what goes between classes goes through the most central people.
 *
 * @param status  UNDEFINED where no path leads from one class to another or nobody lies on a path, else OK
 * @param value   a share from 0 to 1
 * @param central how many people were counted as the most central
 */
public record CentralPaths(Defined status, OptionalDouble value, int central) implements Estimate {
    private static final int TENTH = 10;

    /**
     * Of every dyad of two classes that a path joins, the share of its shortest paths that run through at least one of the
     * most central tenth; the mean of these. Whoever is as central as the last of the tenth belongs to it, and nobody who
     * lies on no path.
     * <p>
     * Missing: not accepted. Smallest: 3 people in 2 classes. Source: metrics E9.
     *
     * @param classes one per person, from 0
     */
    public static CentralPaths of(Graph graph, int[] classes, Betweenness betweenness, NamedSeed seed) {
        double[] shares = betweenness.shares();
        boolean[] central = central(shares);
        int count = 0;
        for (boolean one : central) {
            count += one ? 1 : 0;
        }
        Sources sources = Sources.of(graph.people(), seed);
        double through = 0;
        long dyads = 0;
        for (Sum sum : sources.parts(part -> sum(graph, classes, central, sources.part(part)))) {
            through += sum.through;
            dyads += sum.dyads;
        }
        return dyads == 0 || count == 0
                ? new CentralPaths(Defined.UNDEFINED, OptionalDouble.empty(), count)
                : new CentralPaths(Defined.OK, OptionalDouble.of(Math.clamp(through / dyads, 0.0, 1.0)), count);
    }

    private record Sum(double through, long dyads) {}

    private static boolean[] central(double[] shares) {
        double[] sorted = shares.clone();
        Arrays.sort(sorted);
        int tenth = (shares.length + TENTH - 1) / TENTH;
        double last = shares.length == 0 ? 0 : sorted[shares.length - tenth];
        boolean[] central = new boolean[shares.length];
        for (int person = 0; person < shares.length; person++) {
            central[person] = shares[person] > Confidence.TOLERANCE && shares[person] >= last - Confidence.TOLERANCE;
        }
        return central;
    }

    private static Sum sum(Graph graph, int[] classes, boolean[] central, int[] sources) {
        var paths = new ShortestPaths(graph);
        double[] around = new double[graph.people()];
        double through = 0;
        long dyads = 0;
        for (int source : sources) {
            int reached = paths.from(source);
            around[source] = 1;
            for (int i = 1; i < reached; i++) {
                int person = paths.order[i];
                around[person] = around(graph, paths, person, source, central, around);
                if (classes[person] != classes[source]) {
                    through += 1 - around[person] / paths.paths[person];
                    dyads++;
                }
            }
        }
        return new Sum(through, dyads);
    }

    /** How many of the shortest paths to a person go around all central people. */
    private static double around(Graph graph, ShortestPaths paths, int person, int source, boolean[] central,
            double[] around) {
        double ways = 0;
        for (int i = graph.starts[person]; i < graph.starts[person + 1]; i++) {
            int before = graph.ends[i];
            boolean nearer = paths.distance[before] == paths.distance[person] - 1;
            ways += nearer && (before == source || !central[before]) ? around[before] : 0;
        }
        return ways;
    }
}
