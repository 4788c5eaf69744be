package no.kronsj.ingest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.spark.sql.SparkSession;

import no.kronsj.ingest.source.SourceReader;

/** Reads files by one program, in a process of its own with a heap of 512 MB, and prints rows, seconds and heap. */
public final class BenchProgram {
    private BenchProgram() {}

    /** {@code READER PATH}: a file, or a folder of files. */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Path.of(arguments[1]))) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        long start = System.nanoTime();
        long rows = switch (arguments[0]) {
            case "kronsj" -> kronsj(files);
            case "commons-csv" -> commonsCsv(files.getFirst());
            case "spark-csv" -> sparkCsv(files.getFirst());
            case "tika" -> tika(files);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum() >> 20;
        System.out.printf("%s: %d rows in %.1f s = %.0f rows/s, %.0f files/s, peak heap %d MB%n", arguments[0], rows,
                seconds, rows / seconds, files.size() / seconds, peak);
    }

    private static long kronsj(List<Path> files) {
        long rows = 0;
        for (Path file : files) {
            rows += SourceReader.read(file, file.toString()).rowsIn();
        }
        return rows;
    }

    private static long commonsCsv(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file);
                var parser = CSVFormat.RFC4180.builder().setDelimiter(';').get().parse(in)) {
            return parser.stream().count() - 1;
        }
    }

    /** Spark's own reader to counted rows with every cell looked at, its start not counted. */
    private static long sparkCsv(Path file) throws IOException {
        try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()) {
            long start = System.nanoTime();
            long rows = spark.read().options(Map.of("header", "true", "delimiter", ";")).csv(file.toString())
                    .selectExpr("length(person) + length(item) + length(answer) as letters").where("letters > 0")
                    .count();
            System.out.printf("spark-csv without its start: %.1f s%n", (System.nanoTime() - start) / 1e9);
            return rows;
        }
    }

    /** Every file through Tika to text; a line of text stands for a row. */
    private static long tika(List<Path> files) throws IOException {
        long rows = 0;
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                rows += TikaAlone.lines(in);
            }
        }
        return rows;
    }
}
