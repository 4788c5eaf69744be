package no.kronsj.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.sun.management.OperatingSystemMXBean;

import io.javalin.Javalin;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.live.RunNews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Streams are read line by line; a line that does not come fails by the time limit. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RunNewsTest {
    private static final Duration LOOK = Duration.ofMillis(20);

    @TempDir
    private Path workspace;

    /** Somebody who listens. */
    private record Listener(HttpResponse<InputStream> response, BufferedReader lines) implements AutoCloseable {
        /** The next event as {@code name data}; "" where the stream has ended. */
        String next() throws IOException {
            var event = new ArrayList<String>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !event.isEmpty()) {
                    return String.join(" ", event).replaceAll("(event|data): ?", "").strip();
                }
                if (line.startsWith("event") || line.startsWith("data")) {
                    event.add(line);
                }
            }
            return "";
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    @Test
    void aListenerIsToldTheRunAndEveryOtherRunAfterIt() throws Exception {
        publish("run-1");
        try (Served served = new Served(10); Listener listener = served.listen()) {
            assertEquals(200, listener.response().statusCode());
            assertEquals("run run-1", listener.next());
            publish("run-2");
            assertEquals("run run-2", listener.next());
            publish("run-3");
            assertEquals("run run-3", listener.next());
        }
    }

    @Test
    void whoeverWaitsForTheFirstRunIsToldIt() throws Exception {
        Files.createDirectories(edition());
        try (Served served = new Served(10); Listener listener = served.listen()) {
            assertEquals("run", listener.next());
            publish("run-1");
            assertEquals("run run-1", listener.next());
        }
    }

    @Test
    void aListenerTooManyIsToldSoAndThePlaceOfOneWhoLeftIsFree() throws Exception {
        publish("run-1");
        try (Served served = new Served(1)) {
            try (Listener first = served.listen(); Listener second = served.listen()) {
                assertEquals("run run-1", first.next());
                assertEquals("full", second.next());
                assertEquals("", second.next());
            }
            // Who left is noticed at the next thing that is said to them.
            String answer = "full";
            for (int run = 2; answer.equals("full"); run++) {
                publish("run-" + run);
                try (Listener third = served.listen()) {
                    answer = third.next();
                }
            }
            assertEquals("run", answer.split(" ")[0]);
        }
    }

    @Test
    void whenTheServerEndsEveryStreamEnds() throws Exception {
        publish("run-1");
        var served = new Served(10);
        try (Listener listener = served.listen()) {
            assertEquals("run run-1", listener.next());
            served.close();
            assertEquals("", listener.next());
        }
    }

    @Test
    void neitherWhoeverHangsUpNorAServerThatEndsLeavesAnythingThatWorksOn() throws Exception {
        publish("run-1");
        for (int run = 2; run < 12; run++) {
            var served = new Served(10);
            Listener left = served.listen();
            Listener stayed = served.listen();
            assertEquals(List.of("run run-" + (run - 1), "run run-" + (run - 1)), List.of(left.next(), stayed.next()));
            left.close();
            publish("run-" + run);
            served.close();
            stayed.close();
        }
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = machine.getProcessCpuTime();
        Thread.sleep(2000);
        Duration used = Duration.ofNanos(machine.getProcessCpuTime() - before);
        assertTrue(used.compareTo(Duration.ofSeconds(1)) < 0, "two quiet seconds took " + used);
    }

    private Path edition() {
        return workspace.resolve("editions").resolve(InventedEdition.ID);
    }

    private void publish(String run) throws IOException {
        Files.createDirectories(edition());
        Path next = Files.writeString(edition().resolve("CURRENT.partial"), run + "\n");
        Files.move(next, edition().resolve("CURRENT"), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** A server of nothing but the news. */
    private final class Served implements AutoCloseable {
        private final RunNews news;
        private final Javalin javalin;
        private final HttpClient client = HttpClient.newHttpClient();

        Served(int listeners) {
            news = new RunNews(new Editions(workspace, new InventedEdition(), ResultView.PUBLIC), LOOK, listeners);
            javalin = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.concurrency.useVirtualThreads = true;
                news.routes(config.routes);
            }).start("127.0.0.1", 0);
        }

        Listener listen() throws IOException, InterruptedException {
            URI address = URI.create("http://127.0.0.1:%d/e/%s/live/events".formatted(javalin.port(),
                    InventedEdition.ID));
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(address).header("Accept", "text/event-stream").build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            return new Listener(response,
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
        }

        @Override
        public void close() {
            news.close();
            javalin.stop();
            client.shutdownNow();
        }
    }
}
