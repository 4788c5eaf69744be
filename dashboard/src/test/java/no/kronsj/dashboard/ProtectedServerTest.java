package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every server does against whoever sends too much, too slowly, or nothing that makes sense. */
class ProtectedServerTest {
    private static final String EDITION = "/e/klimakronsj-2021";
    /** Answered with a page, with a file, with a problem, for programs, and by nobody. */
    private static final List<String> KINDS = List.of("/", EDITION, EDITION + "/tables/measures.csv",
            EDITION + "/pictures/goals/heard.svg", "/nowhere", "/api/v1/goals", "/api/v1/nowhere", "/kronsj.css",
            EDITION + "/report/report.html", EDITION + "/cite.bib");

    @TempDir
    private Path workspace;
    private Reader reader;

    @BeforeEach
    void serve() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        reader = Reader.of(workspace, new InventedEdition());
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    private int port() {
        return reader.server().port();
    }

    @Test
    void everyKindOfAnswerCarriesTheHeadersAndNoneTellsWhatMadeIt() {
        for (String path : KINDS) {
            var headers = reader.get(path).headers();
            for (var header : List.of("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
                    "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
                    "Cross-Origin-Resource-Policy: same-origin",
                    "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()")) {
                String[] parts = header.split(": ");
                assertEquals(List.of(parts[1]), headers.allValues(parts[0]), path + " " + header);
            }
            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), path + " " + policy);
            assertEquals(List.of(), headers.allValues("Server"), path);
            assertEquals(List.of(), headers.allValues("X-Powered-By"), path);
            assertEquals(List.of(), headers.allValues("Set-Cookie"), path);
        }
    }

    @Test
    void whatCouldRunInAPageIsOnlyEverAFileToKeep() {
        for (String path : List.of(EDITION + "/report/report.html", EDITION + "/pictures/goals/heard.svg",
                EDITION + "/tables/measures.csv")) {
            var answer = reader.get(path);
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"), path);
            assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"), path);
        }
    }

    @Test
    void aRequestThatMakesNoSenseIsAnsweredWithAStatusAndNothingElse() throws IOException {
        for (String request : List.of("GET / HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(9000) + "\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\nCookie: secret\r\nConnection: close\r\n\r\n",
                "GET /e/a%2Fb;c=d//x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")) {
            String answer = Wire.answer(port(), request);
            assertTrue(answer.matches("(?s)HTTP/1.1 [45]\\d\\d .*"), request + " " + answer);
            assertFalse(answer.startsWith("HTTP/1.1 500"), request + " " + answer);
            for (String word : List.of("jetty", "javalin", "exception", "java.", "powered", "secret", "server:")) {
                assertFalse(answer.toLowerCase(Locale.ROOT).contains(word), word + " in " + answer);
            }
        }
    }

    @Test
    void aBodyThatIsTooLongIsNotRead() throws IOException {
        String form = "q=" + "a".repeat(200_000);
        String answer = Wire.answer(port(), ("POST " + EDITION + "/lists HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s")
                .formatted(form.length(), form));
        assertTrue(answer.startsWith("HTTP/1.1 413") || answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    @Test
    @Timeout(60)
    void whoeverAsksByteByByteIsHungUpOnAndOthersAreServedMeanwhile() throws Exception {
        try (Wire slow = Wire.to(port())) {
            slow.send("GET / HTTP/1.1\r\nHost: x\r\n");
            long begin = System.nanoTime();
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 100; i++) {
                    slow.send("X-%d: a\r\n".formatted(i));
                    Thread.sleep(400);
                    if (i == 3) {
                        assertEquals(200, reader.get(EDITION).statusCode());
                    }
                }
            });
            Duration lasted = Duration.ofNanos(System.nanoTime() - begin);
            assertTrue(lasted.compareTo(Duration.ofSeconds(30)) < 0, "" + lasted);
        }
    }

    @Test
    @Timeout(60)
    void whoeverSendsABodyByteByByteIsHungUpOn() throws Exception {
        try (Wire slow = Wire.to(port())) {
            slow.send("POST " + EDITION + "/lists HTTP/1.1\r\nHost: x\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\nq=");
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 100; i++) {
                    slow.send("a");
                    Thread.sleep(400);
                }
            });
        }
    }

    @Test
    void aPageThatIsReadInPeaceIsNotCutOff() throws Exception {
        try (Wire quiet = Wire.to(port())) {
            quiet.send("GET " + EDITION + "/live/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n");
            Thread.sleep(12_000);
            var read = new byte[64];
            assertTrue(quiet.socket().getInputStream().read(read) > 0);
            assertEquals('H', (char) read[0]);
            assertFalse(quiet.socket().isClosed());
        }
    }
}
