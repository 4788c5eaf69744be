package no.kronsj.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import no.kronsj.dashboard.OwnBrowser.Browsed;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** On a slow line a page comes in pieces, and nothing that is seen moves when the next one is there. */
@ExtendWith(OwnBrowser.class)
class PieceByPieceIT {
    private static final int PIECES = 10;
    private static final long BETWEEN_PIECES = 60;
    private static final List<String> BELOW = List.of("", "/groups", "/glossary", "/live", "/search", "/goals/heard",
            "/network", "/participation");

    @Test
    void nothingMovesWhileTheRestOfAPageComes(Browsed browsed) throws IOException {
        var moved = new ArrayList<String>();
        var line = new SlowLine(browsed.editions().everybody());
        for (int width : List.of(1280, 360)) {
            try (BrowserContext visitor = browsed
                    .visitor(new Browser.NewContextOptions().setViewportSize(width, 900))) {
                Shifts.listen(visitor);
                Page page = visitor.newPage();
                for (String below : BELOW) {
                    page.navigate(line.address(ServedEditions.FULL + below));
                    String shifts = Shifts.on(page);
                    if (!shifts.isEmpty()) {
                        moved.add(width + " " + below + " " + shifts);
                    }
                }
            }
        }
        line.end();
        assertEquals("", String.join("\n", moved));
    }

    /** Passes on what a server answers: a page in pieces, everything else at once. */
    private static final class SlowLine {
        private final HttpClient client = HttpClient.newHttpClient();
        private final Reader server;
        private final HttpServer line;

        SlowLine(Reader server) throws IOException {
            this.server = server;
            line = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            // Style and fonts are there long before the last piece, or there would be nothing to paint.
            line.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            line.createContext("/", this::passOn);
            line.start();
        }

        String address(String path) {
            return "http://127.0.0.1:" + line.getAddress().getPort() + path;
        }

        void end() {
            line.stop(0);
            client.close();
        }

        private void passOn(HttpExchange asked) throws IOException {
            HttpResponse<byte[]> answer = answer(asked.getRequestURI());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            asked.getResponseHeaders().set("Content-Type", type);
            asked.sendResponseHeaders(answer.statusCode(), 0);
            try (OutputStream out = asked.getResponseBody()) {
                write(out, answer.body(), type.startsWith("text/html") ? PIECES : 1);
            }
        }

        private HttpResponse<byte[]> answer(URI path) throws IOException {
            try {
                return client.send(HttpRequest.newBuilder(URI.create(server.address(path.toString()))).build(),
                        BodyHandlers.ofByteArray());
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        /** Cut before a tag, so that no letter is broken. */
        private static void write(OutputStream out, byte[] body, int pieces) throws IOException {
            String text = new String(body, StandardCharsets.ISO_8859_1);
            int from = 0;
            for (int i = 1; i <= pieces; i++) {
                int tag = i == pieces ? body.length : text.indexOf('<', (int) ((long) body.length * i / pieces));
                int to = Math.max(from, tag < 0 ? body.length : tag);
                out.write(body, from, to - from);
                out.flush();
                from = to;
                pause(pieces);
            }
        }

        private static void pause(int pieces) {
            try {
                Thread.sleep(pieces == 1 ? 0 : BETWEEN_PIECES);
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
