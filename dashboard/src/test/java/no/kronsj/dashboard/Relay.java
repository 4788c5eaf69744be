package no.kronsj.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands between a reader and a server and passes on what both say; a page may go out in pieces, a form be kept back. */
final class Relay implements AutoCloseable {
    private static final Set<String> OF_ONE_LINE = Set.of("host", "connection", "content-length", "transfer-encoding",
            "upgrade", "expect", "date", ":status");
    private static final long BETWEEN_PIECES = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final String target;
    private final int pieces;
    private final String keptBack;
    private final String token;

    private Relay(String target, int pieces, String keptBack, String token) throws IOException {
        this.target = target;
        this.pieces = pieces;
        this.keptBack = keptBack;
        this.token = token;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::passOn);
        server.start();
    }

    /** A slow line: pages go out in so many pieces, everything else at once. */
    static Relay inPieces(String target, int pieces) throws IOException {
        return new Relay(target, pieces, "", "");
    }

    /** The form with this token never reaches this address of the server; without it, it does. */
    static Relay keepingBack(String target, String address, String token) throws IOException {
        return new Relay(target, 1, address, token);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }

    private void passOn(HttpExchange asked) throws IOException {
        byte[] form = asked.getRequestBody().readAllBytes();
        if (asked.getRequestURI().getPath().equals(keptBack)
                && new String(form, StandardCharsets.UTF_8).contains(token)) {
            asked.sendResponseHeaders(404, -1);
            asked.close();
            return;
        }
        HttpResponse<byte[]> answer = answer(asked, form);
        answer.headers().map().forEach((name, values) -> {
            if (!OF_ONE_LINE.contains(name.toLowerCase(Locale.ROOT))) {
                asked.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        asked.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : 0);
        boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        try (OutputStream out = asked.getResponseBody()) {
            write(out, body, page ? pieces : 1);
        }
    }

    private HttpResponse<byte[]> answer(HttpExchange asked, byte[] form) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + asked.getRequestURI()))
                .method(asked.getRequestMethod(), BodyPublishers.ofByteArray(form));
        asked.getRequestHeaders().forEach((name, values) -> {
            if (!OF_ONE_LINE.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
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
            LockSupport.parkNanos(pieces == 1 ? 0 : TimeUnit.MILLISECONDS.toNanos(BETWEEN_PIECES));
        }
    }
}
