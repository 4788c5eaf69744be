package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.source.content.SourceContent;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * FEATURE UNDER TEST: whatever table is written in whatever dialect, the same cells are read. A failure prints the seed
 * of its table; run it again with {@code -Dkronsj.seed=…}.
 */
class CsvRoundTripTest {
    private static final int TABLES = 400;
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16BE BOM",
            "UTF-32LE BOM", "UTF-32BE BOM", "windows-1252");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> PIECES = List.of("Enig", "æøå ÆØÅ", "«ja»", "a,b", "c;d", "e\tf", "sa \"hei\"",
            "to\nlinjer",
            "3,5", "", " ", "http://x.no/a?b=c", "–", "'", "|", "Fjord");

    @Test
    void whatIsWrittenIsRead() {
        long given = Long.getLong("kronsj.seed", 20260922L);
        for (int i = 0; i < TABLES; i++) {
            roundTrip(given + i);
        }
    }

    private static void roundTrip(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        char delimiter = ",;\t".charAt(random.nextInt(3));
        String lineEnd = pick(LINE_ENDS, random);
        String charset = pick(CHARSETS, random);
        boolean allQuoted = random.nextBoolean();
        List<List<String>> rows = rows(random);
        boolean told = random.nextBoolean();
        var text = new StringBuilder(charset.endsWith("BOM") ? "\uFEFF" : "");
        text.append(told ? "sep=" + delimiter + lineEnd : "");
        for (List<String> row : rows) {
            text.append(String.join(String.valueOf(delimiter),
                    row.stream().map(cell -> quoted(cell, delimiter, allQuoted)).toList())).append(lineEnd);
        }
        text.setLength(text.length() - (random.nextBoolean() ? lineEnd.length() : 0));
        byte[] bytes = text.toString().getBytes(Charset.forName(charset.replace(" BOM", "")));
        boolean packed = random.nextInt(4) == 0;
        var table = (SourceContent.Table) Written.read(packed ? "a.csv.gz" : "a.csv", packed ? packed(bytes) : bytes)
                .content();
        String which = "seed %d, delimiter '%s', told %s, %s, quotes %s, packed %s".formatted(seed, delimiter, told,
                charset,
                allQuoted, packed);
        assertEquals(rows.getFirst(), table.headings(), which);
        assertEquals(rows.subList(1, rows.size()),
                table.records().stream().map(SourceContent.Table.Row::cells).toList(),
                which);
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return packed.toByteArray();
    }

    /** The first cell is never blank, since blank rows are no rows; headings hold no pieces that are cleaned. */
    private static List<List<String>> rows(RandomGenerator random) {
        int columns = 2 + random.nextInt(5);
        var rows = new ArrayList<List<String>>();
        var headings = new ArrayList<String>();
        for (int c = 0; c < columns; c++) {
            headings.add("Spørsmål " + c);
        }
        rows.add(headings);
        for (int r = 0, most = random.nextInt(12); r < most; r++) {
            var row = new ArrayList<String>();
            row.add("id" + r);
            while (row.size() < columns) {
                row.add(pick(PIECES, random) + pick(PIECES, random));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String quoted(String cell, char delimiter, boolean always) {
        boolean needed = cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n")
                || cell.contains("\r");
        return always || needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
