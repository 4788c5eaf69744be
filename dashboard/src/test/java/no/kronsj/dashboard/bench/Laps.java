package no.kronsj.dashboard.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long things took, in milliseconds. */
record Laps(double[] millis, double seconds) {
    /** Something that takes a query. */
    @FunctionalInterface
    interface Asked {
        void ask(String query) throws Exception;
    }

    /** One query after the other, after some that do not count. */
    static Laps of(List<String> queries, int warm, int counted, Asked asked) throws Exception {
        for (int i = 0; i < warm; i++) {
            asked.ask(queries.get(i % queries.size()));
        }
        double[] millis = new double[counted];
        long begin = System.nanoTime();
        for (int i = 0; i < counted; i++) {
            long start = System.nanoTime();
            asked.ask(queries.get(i % queries.size()));
            millis[i] = millisSince(start);
        }
        return new Laps(millis, millisSince(begin) / 1_000);
    }

    static double millisSince(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    double perSecond() {
        return millis.length / seconds;
    }

    double quantile(double share) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    void print(String what) {
        System.out.printf("  %-46s %8.1f queries/s   p50 %8.2f ms   p99 %8.2f ms%n", what, perSecond(), quantile(.5),
                quantile(.99));
    }
}
