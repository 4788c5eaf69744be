package no.kronsj.dashboard.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * An allowance for each client that fills again with time. Dear answers take more of it. Of clients that were not seen for
 * long nothing is kept; they begin with a full one.
 */
final class Limits {
    private static final int MOST_CLIENTS = 10_000;

    private final Map<String, Bucket> clients = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };
    private final int most;
    private final int eachSecond;

    /** So many units at once, and so many more each second. */
    Limits(int most, int eachSecond) {
        this.most = most;
        this.eachSecond = eachSecond;
    }

    /** Takes units; the answer is how long to wait for them, nothing when they were there. */
    Duration take(String client, int units) {
        ConsumptionProbe taken = bucket(client).tryConsumeAndReturnRemaining(units);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private synchronized Bucket bucket(String client) {
        return clients.computeIfAbsent(client, fresh -> Bucket.builder().addLimit(limit -> limit.capacity(most)
                .refillGreedy(eachSecond, Duration.ofSeconds(1))).build());
    }
}
