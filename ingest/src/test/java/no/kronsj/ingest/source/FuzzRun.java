package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of Jazzer on {@link FuzzTarget}, in a process of its own; the samples of the format are its seeds. */
record FuzzRun(Path folder, String format, int seconds) {
    private static final int LONGEST_SEED = 1 << 16;
    private static final int GRACE_SECONDS = 300;

    /** What Jazzer said and how it ended; 0 where it found nothing. */
    record Outcome(int exit, String log) {
        String lastLines() {
            List<String> lines = log.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        }

        /** How many inputs were tried. */
        long inputs() {
            return log.lines().filter(line -> line.startsWith("Done ")).map(line -> line.split(" ")[1])
                    .mapToLong(Long::parseLong).sum();
        }
    }

    Outcome run() throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        plant(seeds);
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading", "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + format, "--instrumentation_includes=no.kronsj.ingest.source.**",
                "--reproducer_path=" + folder, "-seed=20210922", "-timeout=20", "-rss_limit_mb=3000", "-max_len=65536",
                "-max_total_time=" + seconds, "-print_final_stats=1", "-artifact_prefix=" + folder + "/",
                corpus.toString(), seeds.toString()));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        if (!process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.ISO_8859_1));
    }

    private void plant(Path seeds) throws IOException {
        for (int number = 0; number < Seeds.ALL.size(); number++) {
            Seed seed = Seeds.ALL.get(number);
            Path file = seeds.resolve("seed" + number);
            if (format.equals(FuzzTarget.ALL)) {
                var chosen = new ByteArrayOutputStream();
                chosen.write(FuzzTarget.choice(seed.format));
                chosen.writeBytes(Files.readAllBytes(seed.file));
                Files.write(file, chosen.toByteArray());
            } else if (seed.format.id().equals(format)) {
                Files.copy(seed.file, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A sample and what it is; found out once for all runs. */
    private record Seed(Path file, SourceFormat format) {}

    private static final class Seeds {
        static final List<Seed> ALL = samples().stream().filter(file -> file.toFile().length() <= LONGEST_SEED)
                .map(file -> new Seed(file,
                        SourceReader.read(file, file.getFileName().toString()).format()))
                .filter(seed -> seed.format != SourceFormat.UNKNOWN).toList();
    }

    private static List<Path> samples() {
        Path root = Path.of(System.getProperty("kronsj.root"));
        return Stream.of(root.resolve("data-samples"), root.resolve("../shared/exports")).filter(Files::isDirectory)
                .flatMap(FuzzRun::filesBelow).sorted().toList();
    }

    private static Stream<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
