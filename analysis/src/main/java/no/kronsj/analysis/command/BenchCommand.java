package no.kronsj.analysis.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.run.Workspace;

/** {@code bench}: whole processes, started as a user starts them; prints what it saw and judges nothing. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Times evaluate on the sample (cold, by stage) and the dashboard's start to its first page.")
final class BenchCommand implements Callable<Integer> {
    private static final String EDITION = "klimakronsj-2021";
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");

    @Option(names = "--runs", description = "how often; default 3")
    private int runs = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Path home = Path.of(System.getProperty("kronsj.home", "."));

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("kronsj-bench");
        out.println("evaluate data-samples/%s, milliseconds; each run is a process of its own".formatted(EDITION));
        for (int run = 1; run <= Math.clamp(runs, 1, 20); run++) {
            out.println("  run %d: %s".formatted(run, evaluate(folder)));
        }
        out.println("serve, start to first page");
        for (int run = 1; run <= Math.clamp(runs, 1, 20); run++) {
            out.println("  run %d: %s".formatted(run, serve(folder)));
        }
        return ExitCode.DONE;
    }

    private String evaluate(Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = launch(folder, "evaluate", home.resolve("data-samples").resolve(EDITION).toString(), "-w",
                folder.toString(), "--again", "--quiet");
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        process.waitFor();
        long whole = (System.nanoTime() - start) / NANOS_PER_MILLI;
        Path run = new Workspace(folder).edition(EDITION).findCurrent().orElseThrow();
        Map<String, Long> stages = new TreeMap<>(RunManifest.find(run).orElseThrow().durationMillis());
        long inside = stages.values().stream().mapToLong(Long::longValue).sum();
        return "whole %d = start of the JVM, publish and end %d + %s".formatted(whole, whole - inside, stages);
    }

    private String serve(Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = launch(folder, "serve", "-w", folder.toString(), "--port", "0");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var client = HttpClient.newHttpClient()) {
            Matcher address = ADDRESS.matcher(String.valueOf(lines.readLine()));
            if (!address.find()) {
                throw new IllegalStateException("The dashboard did not say where it is");
            }
            var page = HttpRequest.newBuilder(URI.create(address.group() + "/e/" + EDITION)).build();
            int status = client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode();
            long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            for (int i = 0; i < 50; i++) {
                client.send(page, HttpResponse.BodyHandlers.ofString());
            }
            return "%d ms (status %d), heap in use after 50 pages %s".formatted(millis, status, heap(process));
        } finally {
            List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
            family.add(process.toHandle());
            family.forEach(ProcessHandle::destroy);
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** What the JVM says of its heap after a collection. */
    private static String heap(Process process) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        String pid = "" + process.pid();
        new ProcessBuilder(jcmd.toString(), pid, "GC.run").redirectErrorStream(true).start().waitFor();
        Process info = new ProcessBuilder(jcmd.toString(), pid, "GC.heap_info").redirectErrorStream(true).start();
        String text = new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        info.waitFor();
        long used = 0;
        for (String line : text.lines()
                .filter(line -> line.contains(" used ") && line.contains("total") && !line.contains("Metaspace"))
                .toList()) {
            Matcher kilobytes = HEAP_USED.matcher(line);
            used += kilobytes.find() ? Long.parseLong(kilobytes.group(1)) : 0;
        }
        return used == 0 ? "unknown" : "%d MB".formatted(used / 1024);
    }

    private Process launch(Path folder, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(home.resolve("kronsj").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("KRONSJ_HOME", folder.resolve("home").toString());
        return builder.start();
    }
}
