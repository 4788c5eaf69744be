package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Spark Master and two Workers as processes of their own, started from the jars that the program runs on. */
final class StandaloneCluster implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path home;
    private final Path scratch;
    private final int port;
    private final int pagePort;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(Path home, Path scratch) throws IOException {
        this.home = home;
        this.scratch = Files.createDirectories(scratch);
        this.port = freePort();
        this.pagePort = freePort();
    }

    static StandaloneCluster start(Path home, Path scratch) throws IOException, InterruptedException {
        var cluster = new StandaloneCluster(home, scratch);
        try {
            cluster.launch("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + cluster.port,
                    "--webui-port", "" + cluster.pagePort);
            for (int i = 0; i < WORKERS; i++) {
                cluster.launch("org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1",
                        "--memory",
                        "1g", "--webui-port", "0", "--work-dir", scratch.resolve("worker-" + i).toString(),
                        cluster.url());
            }
            cluster.awaitWorkers();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            cluster.close();
            throw failed;
        }
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    private void launch(String mainClass, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(opens());
        command.addAll(List.of("-Xmx512m", "-cp", home.resolve("jars") + "/*", mainClass));
        command.addAll(List.of(arguments));
        Path log = scratch.resolve("process-%d.log".formatted(processes.size()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment());
        processes.add(builder.start());
    }

    java.util.Map<String, String> environment() {
        return java.util.Map.of("SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP",
                "127.0.0.1",
                "SPARK_LOCAL_DIRS", scratch.resolve("local").toString(), "JAVA_HOME", System.getProperty("java.home"));
    }

    static List<String> opens() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--") || argument.equals("-XX:+IgnoreUnrecognizedVMOptions"))
                .toList();
    }

    private void awaitWorkers() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline) {
            if (status().replaceAll("\\s", "").contains("\"aliveworkers\":" + WORKERS)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("The cluster did not start in %s; %s".formatted(LONGEST_START, logs()));
    }

    private String status() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/json/".formatted(pagePort)))
                .timeout(Duration.ofSeconds(2)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException notYet) {
            return "";
        }
    }

    private String logs() throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            var text = new StringBuilder();
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).sorted().toList()) {
                text.append(log.getFileName()).append(": ").append(Files.readString(log));
            }
            return text.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (Process process : processes.reversed()) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        for (Process process : processes) {
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
