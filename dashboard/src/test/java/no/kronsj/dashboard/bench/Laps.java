package no.kronsj.dashboard.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** So many a second whether or not those before are answered; a lap begins when it should have begun. */
    static Laps steadily(List<String> queries, int perSecond, int seconds, Asked asked) throws InterruptedException {
        double[] millis = new double[perSecond * seconds];
        long begin = System.nanoTime();
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < millis.length; i++) {
                long due = begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                int number = i;
                askers.submit(() -> {
                    asked.ask(queries.get(number % queries.size()));
                    millis[number] = millisSince(due);
                    return null;
                });
            }
        }
        for (double lap : millis) {
            assertTrue(lap > 0, "something was not answered");
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
