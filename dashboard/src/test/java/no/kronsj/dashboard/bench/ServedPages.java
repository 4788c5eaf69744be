package no.kronsj.dashboard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.ResultWriter;
import no.kronsj.analysis.result.Results;
import no.kronsj.dashboard.DashboardServer;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The search page over HTTP, from a published run that holds this index. */
final class ServedPages implements AutoCloseable {
    private final DashboardServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ServedPages(Path workspace, Path index) throws IOException {
        Path edition = workspace.resolve("editions").resolve("bench");
        Path run = edition.resolve("runs").resolve("run-1");
        Files.createDirectories(ResultView.PUBLIC.tables(run));
        ResultWriter.write(ResultView.PUBLIC.tables(run), new Results(List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
        Files.createDirectories(run.resolve("index"));
        Files.move(index, ResultView.PUBLIC.index(run));
        Files.writeString(edition.resolve("CURRENT"), "run-1\n");
        server = new DashboardServer(workspace, new PublishedFiles()).start("127.0.0.1", 0);
    }

    void search(String query) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:%d/e/bench/search?q=%s".formatted(server.port(),
                URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertEquals(200, client.send(HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofByteArray()).statusCode());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
