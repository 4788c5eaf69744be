package no.kronsj.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Access;
import no.kronsj.dashboard.edition.EditionReader;

/** A server on a free port, and somebody who reads its pages. */
record Reader(DashboardServer server, HttpClient client) implements AutoCloseable {
    /** The one script of the pages, which completes words in the search field. */
    static final String SCRIPT = "<script src=\"/search.js\" defer></script>";

    static Reader of(Path workspace, EditionReader editions) {
        return new Reader(new DashboardServer(workspace, editions).start("127.0.0.1", 0), HttpClient.newHttpClient());
    }

    /** A server that has a clock of its own. */
    static Reader at(Path workspace, EditionReader editions, InstantSource clock) {
        Access access = Access.onThisMachine(workspace, ResultView.PUBLIC);
        return new Reader(
                new DashboardServer(workspace, editions, ResultView.PUBLIC, access, clock).start("127.0.0.1", 0),
                HttpClient.newHttpClient());
    }

    /** A server of the restricted view. */
    static Reader restricted(Path workspace, EditionReader editions) {
        return new Reader(new DashboardServer(workspace, editions, ResultView.RESTRICTED).start("127.0.0.1", 0),
                HttpClient.newHttpClient());
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Asks for a page; headers as name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    HttpResponse<String> send(HttpRequest.Builder builder, String path, String... headers) {
        HttpRequest.Builder request = builder.uri(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
