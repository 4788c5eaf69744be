package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which files, rows and cells of a package are not those that its list of hashes speaks of. */
final class HashCheck {
    private static final int SHOWN = 12;

    private final SortedMap<String, byte[]> files;
    private final HashList expected;
    private final HashList found;
    private final List<Difference> differences = new ArrayList<>();

    private HashCheck(SortedMap<String, byte[]> files, HashList expected) {
        this.files = files;
        this.expected = expected;
        this.found = HashList.of(files);
    }

    static List<Difference> of(SortedMap<String, byte[]> files, HashList expected) {
        var check = new HashCheck(files, expected);
        var names = new TreeSet<>(expected.files().keySet());
        names.addAll(check.found.files().keySet());
        names.forEach(check::file);
        return check.differences;
    }

    private void file(String name) {
        String wanted = expected.files().getOrDefault(name, "");
        String there = found.files().getOrDefault(name, "");
        if (wanted.equals(there)) {
            return;
        }
        int before = differences.size();
        if (!wanted.isEmpty() && !there.isEmpty() && found.rows().containsKey(name)) {
            table(name);
        }
        if (differences.size() == before) {
            differences.add(Difference.ofFile(name, there.isEmpty() ? "no such file" : hash(there),
                    wanted.isEmpty() ? "no such file" : hash(wanted)));
        }
    }

    private void table(String name) {
        List<String> wanted = expected.rows().getOrDefault(name, List.of());
        List<String> there = found.rows().getOrDefault(name, List.of());
        if (wanted.size() != there.size()) {
            differences.add(Difference.ofFile(name, there.size() + " rows", wanted.size() + " rows"));
            return;
        }
        List<List<String>> cells = HashList.cells(files.getOrDefault(name, new byte[0]));
        List<String> heading = cells.isEmpty() ? List.of() : cells.getFirst();
        List<String> columns = columns(name, heading);
        IntStream.range(0, there.size()).filter(row -> !there.get(row).equals(wanted.get(row)))
                .forEach(row -> differences.add(new Difference(name, row + 1, String.join(" or ", columns),
                        columns.size() == 1
                                ? cell(cells.get(row), heading.indexOf(columns.getFirst()))
                                : "row with " + hash(there.get(row)),
                        "what has " + hash(wanted.get(row)))));
    }

    private List<String> columns(String name, List<String> heading) {
        Map<String, String> wanted = expected.columns().getOrDefault(name, Collections.emptySortedMap());
        Map<String, String> there = found.columns().getOrDefault(name, Collections.emptySortedMap());
        return heading.stream().filter(column -> !there.getOrDefault(column, "").equals(wanted.get(column))).toList();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static String hash(String hash) {
        return "hash " + hash.substring(0, Math.min(SHOWN, hash.length()));
    }
}
