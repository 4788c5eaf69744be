package no.kronsj.ingest.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The files of the benchmark, invented and the same each time. */
record BenchFiles(Path folder) {
    private static final int SEED = 20210922;
    private static final List<String> LEVELS = List.of("Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig");

    Path csv(int rows) throws IOException {
        Path file = folder.resolve("answers.csv");
        var random = new Random(SEED);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("person;item;answer\n");
            for (int row = 0; row < rows; row++) {
                out.write("p%06d;q%02d;%s%n".formatted(row / 10, row % 10, LEVELS.get(random.nextInt(5))));
            }
        }
        return file;
    }

    Path xlsx(int rows) throws IOException {
        Path file = folder.resolve("answers.xlsx");
        var random = new Random(SEED);
        try (var workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Sheet1");
            for (int row = 0; row <= rows; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < 8; column++) {
                    cells.createCell(column).setCellValue(row == 0
                            ? "Spørsmål " + column
                            : column == 0 ? "person%d@example.no".formatted(row) : LEVELS.get(random.nextInt(5)));
                }
            }
            workbook.write(out);
        }
        return file;
    }

    /** The whole documents of the sample, over and over: the other sample has one that is broken on purpose. */
    Path documents(int files, Path sample) throws IOException {
        Path all = Files.createDirectories(folder.resolve("docx"));
        List<Path> originals;
        try (Stream<Path> paths = Files.walk(sample)) {
            originals = paths.filter(path -> path.toString().endsWith(".docx")).sorted().toList();
        }
        for (int i = 0; i < files; i++) {
            Files.copy(originals.get(i % originals.size()), all.resolve("%04d.docx".formatted(i)));
        }
        return all;
    }

    /** Transcripts of an hour, a cue every five seconds. */
    Path transcripts(int files) throws IOException {
        Path all = Files.createDirectories(folder.resolve("vtt"));
        var text = new StringBuilder("WEBVTT\n\n");
        for (int cue = 0; cue < 720; cue++) {
            text.append("%s --> %s\n<v Person %d>Vi må se på arealplanen en gang til, sa hun.</v>\n\n"
                    .formatted(time(cue * 5), time(cue * 5 + 4), cue % 6));
        }
        for (int i = 0; i < files; i++) {
            Files.writeString(all.resolve("%04d.vtt".formatted(i)), text);
        }
        return all;
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
