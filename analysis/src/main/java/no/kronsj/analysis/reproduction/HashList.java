package no.kronsj.analysis.reproduction;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The hashes of a package: SHA-256 of every file, and of every row and every column of its tables the first half, which
 * together name the cell that was changed. Rows are counted with the heading line as 1; their cells are joined by U+001F.
 */
record HashList(SortedMap<String, String> files, Map<String, List<String>> rows,
        Map<String, SortedMap<String, String>> columns) {
    static final String FILE = "hashes.csv";
    private static final String HEADING = "file,row,column,sha256\n";
    private static final String TABLES = "results/";
    private static final int HALF = 32;
    private static final CSVFormat CSV = CSVFormat.RFC4180;

    /** The hashes of these files; the list itself is left out. */
    static HashList of(SortedMap<String, byte[]> files) {
        var list = new HashList(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        files.forEach((file, bytes) -> {
            if (!file.equals(FILE)) {
                list.files.put(file, DigestUtils.sha256Hex(bytes));
                if (file.startsWith(TABLES)) {
                    list.addTable(file, cells(bytes));
                }
            }
        });
        return list;
    }

    private void addTable(String file, List<List<String>> cells) {
        rows.put(file, cells.stream().map(HashList::half).toList());
        var hashes = new TreeMap<String, String>();
        List<String> heading = cells.isEmpty() ? List.of() : cells.getFirst();
        for (int i = 0; i < heading.size(); i++) {
            int column = i;
            hashes.put(heading.get(i), half(cells.stream().map(row -> column < row.size() ? row.get(column) : "")
                    .toList()));
        }
        columns.put(file, hashes);
    }

    private static String half(List<String> cells) {
        return DigestUtils.sha256Hex(String.join("\u001F", cells)).substring(0, HALF);
    }

    /** The cells of a table with its heading line, as they are written. */
    static List<List<String>> cells(byte[] table) {
        try (var parser = CSVParser.parse(new StringReader(new String(table, StandardCharsets.UTF_8)), CSV)) {
            return parser.stream().map(row -> row.toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the file has it. */
    String csv() {
        var text = new StringBuilder(HEADING);
        files.forEach((file, hash) -> {
            text.append(file).append(",,,").append(hash).append('\n');
            List<String> ofRows = rows.getOrDefault(file, List.of());
            for (int i = 0; i < ofRows.size(); i++) {
                text.append(file).append(',').append(i + 1).append(",,").append(ofRows.get(i)).append('\n');
            }
            columns.getOrDefault(file, new TreeMap<>()).forEach((column, half) -> text.append(file).append(",,")
                    .append(column).append(',').append(half).append('\n'));
        });
        return text.toString();
    }

    /** What a file of hashes says. */
    static HashList read(byte[] file) throws UnusablePackage {
        String text = new String(file, StandardCharsets.UTF_8);
        var list = new HashList(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        if (!text.startsWith(HEADING)) {
            throw new UnusablePackage("has no list of hashes that this version can read");
        }
        for (String line : text.substring(HEADING.length()).lines().toList()) {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new UnusablePackage("has a list of hashes with a line that is none");
            }
            list.add(cells[0], cells[1], cells[2], cells[3]);
        }
        return list;
    }

    private void add(String file, String row, String column, String hash) {
        if (!row.isEmpty()) {
            rows.computeIfAbsent(file, first -> new ArrayList<>()).add(hash);
        } else if (!column.isEmpty()) {
            columns.computeIfAbsent(file, first -> new TreeMap<>()).put(column, hash);
        } else {
            files.put(file, hash);
        }
    }
}
