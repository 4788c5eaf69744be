package no.kronsj.dashboard.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;

import no.kronsj.dashboard.edition.Editions;

/**
 * Tells open pages which run is published: when they ask, and whenever it is another. Each listener waits in a thread of its
 * own, so one that does not read what it is sent holds up nobody and is cut off when the connection has stood still for too
 * long; nothing is kept for it but the last run. A listener too many is told so and asks again later.
 */
public final class RunNews implements AutoCloseable {
    private static final String ADDRESS = "/e/{edition}/live/events";
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST_END = Duration.ofSeconds(2);
    private static final Duration LAST_WORDS = Duration.ofMillis(100);
    private final Editions editions;
    private final Duration look;
    private final Semaphore places;
    private final int listeners;
    private final CountDownLatch closing = new CountDownLatch(1);

    /** News of these editions, which are looked at so often, for so many listeners. */
    public RunNews(Editions editions, Duration look, int listeners) {
        this.editions = editions;
        this.look = look;
        this.places = new Semaphore(listeners);
        this.listeners = listeners;
    }

    /** Adds the stream of each edition. */
    public void routes(RoutesConfig routes) {
        routes.beforeMatched(ADDRESS, this::refuseUnknown);
        routes.sse(ADDRESS, this::listen);
    }

    private void refuseUnknown(Context context) {
        if (!editions.allIds().contains(context.pathParam("edition"))) {
            context.status(404).skipRemainingHandlers();
        }
    }

    private void listen(SseClient client) {
        if (!places.tryAcquire()) {
            client.sendEvent("full", "");
            return;
        }
        try {
            tell(client, client.ctx().pathParam("edition"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void tell(SseClient client, String edition) throws InterruptedException {
        String told = editions.publishedRun(edition);
        client.sendEvent("run", told);
        Duration silent = Duration.ZERO;
        while (!client.terminated() && !closing.await(look.toMillis(), TimeUnit.MILLISECONDS)) {
            String now = editions.publishedRun(edition);
            silent = silent.plus(look);
            if (!now.equals(told)) {
                client.sendEvent("run", now);
                told = now;
                silent = Duration.ZERO;
            } else if (silent.compareTo(BEAT) >= 0) {
                client.sendComment("");
                silent = Duration.ZERO;
            }
        }
    }

    /** Ends every stream, and comes back when they have ended: a stream outlives its server badly. */
    @Override
    public void close() {
        closing.countDown();
        try {
            if (places.tryAcquire(listeners, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.sleep(LAST_WORDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
