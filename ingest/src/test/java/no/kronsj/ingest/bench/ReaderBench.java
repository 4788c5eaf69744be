package no.kronsj.ingest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * {@code ./kronsj bench readers}: what large exports cost, beside the libraries alone, in one run. Prints; asserts only that
 * each process came to its end within a heap of 512 MB.
 */
class ReaderBench {
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions",
            "--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--add-opens=java.base/sun.util.calendar=ALL-UNNAMED");
    private static final int MOST_MINUTES = 10;

    @TempDir
    Path folder;

    @Test
    void whatReadingCosts() throws IOException, InterruptedException {
        var files = new BenchFiles(folder);
        System.out.println("csv, 1,000,000 short answers");
        Path csv = files.csv(1_000_000);
        for (String reader : List.of("kronsj", "commons-csv", "spark-csv")) {
            run(reader, csv);
        }
        System.out.println("xlsx, 200,000 rows of 8 cells");
        run("kronsj", files.xlsx(200_000));
        System.out.println("docx, 2,000 files");
        Path documents = files.documents(2_000,
                Path.of(System.getProperty("kronsj.root"), "data-samples", "klimakronsj-2021"));
        run("kronsj", documents);
        run("tika", documents);
        System.out.println("vtt, 1,000 files of an hour");
        run("kronsj", files.transcripts(1_000));
    }

    private static void run(String reader, Path what) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchProgram.class.getName(), reader,
                what.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getInputStream().transferTo(System.out);
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.waitFor(), reader + " on " + what.getFileName());
    }
}
