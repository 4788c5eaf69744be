package no.kronsj.dashboard.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The dashboard over a workspace, in a process of its own with the memory that {@code ./kronsj serve} gives it. */
final class ServedSample implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    ServedSample(Path workspace) throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx192m", "-cp", classes, "no.kronsj.dashboard.ServeCommand", "-w",
                workspace.toString(), "-p", "" + port).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Milliseconds from the start of the process to the first whole page. */
    double untilFirst(String path) throws InterruptedException {
        long start = System.nanoTime();
        while (Laps.millisSince(start) < TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS)) {
            try {
                get(path);
                return Laps.millisSince(start);
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
        }
        throw new AssertionError("the server did not start");
    }

    byte[] get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, page.statusCode(), path);
        return page.body();
    }

    /** The most memory the process ever held, in megabytes, where the system tells; heap, code and threads together. */
    long mostMegabytes() throws IOException {
        Path status = Path.of("/proc", "" + process.pid(), "status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1_024).findFirst().orElse(0)
                : 0;
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
    }
}
