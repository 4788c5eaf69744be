package no.kronsj.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.ingest.workshop.LocalText;

/** The invented edition, in which everything that somebody could have written is what an attacker would write. */
final class HostileEdition extends InventedEdition {
    /** Columns with words of people, files and plans; the others name things that belong together. */
    private static final Set<String> WRITTEN = Set.of("after", "barrier", "before", "column", "concept", "cost",
            "definition", "expected", "found", "label", "message", "name", "quote_1", "quote_2", "remedy", "resource",
            "term", "text", "title", "what", "when", "who", "word");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** Every hostile string, one after the other and from the beginning again. */
    private final AtomicInteger turn = new AtomicInteger();

    static List<String> strings() {
        try (var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                HostileEdition.class.getResourceAsStream("naughty.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> ESCAPED.matcher(line)
                    .replaceAll(sign -> java.util.regex.Matcher
                            .quoteReplacement("" + (char) Integer.parseInt(sign.group(1), 16))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String next() {
        List<String> all = strings();
        return all.get(turn.getAndIncrement() % all.size());
    }

    /** Publishes both views, and then overwrites what somebody could have written. */
    void publish(Path workspace) throws IOException {
        InventedEdition.publish(workspace, ID, "run-1", results(), restricted());
        Path tables = workspace.resolve("editions").resolve(ID).resolve("runs").resolve("run-1").resolve("results");
        try (Stream<Path> files = Files.walk(tables)) {
            // What became of a sentence is a word of ours.
            for (Path file : files.filter(one -> one.toString().endsWith(".csv"))
                    .filter(one -> !one.endsWith("revisions.csv")).sorted().toList()) {
                overwrite(file);
            }
        }
    }

    private void overwrite(Path file) throws IOException {
        List<CSVRecord> records;
        try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
            records = parser.getRecords();
        }
        List<String> names = records.getFirst().toList();
        try (var printer = new CSVPrinter(Files.newBufferedWriter(file),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            printer.printRecord(names);
            for (CSVRecord record : records.subList(1, records.size())) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < record.size(); i++) {
                    boolean written = WRITTEN.contains(names.get(i)) && !record.get(i).isEmpty();
                    cells.add(written ? next() : record.get(i));
                }
                printer.printRecord(cells);
            }
        }
    }

    @Override
    public EditionInfo plan(Path runFolder, String edition) {
        EditionInfo plain = super.plan(runFolder, edition);
        var goals = new HashMap<String, GoalInfo>();
        plain.goals().forEach((id, goal) -> goals.put(id, new GoalInfo(hostile(), goal.criterion(), goal.level(),
                goal.weight(), goal.lower(), goal.indicators(), List.of(next()))));
        var items = new LinkedHashMap<String, ItemInfo>();
        plain.items().forEach((id, item) -> items.put(id, new ItemInfo(next(),
                item.levels().stream().map(level -> next()).toList(), item.top())));
        List<SessionInfo> sessions = plain.sessions().stream()
                .map(session -> new SessionInfo(session.id(), hostile(), session.day())).toList();
        var layers = new LinkedHashMap<String, String>();
        plain.layers().forEach((layer, use) -> layers.put(layer, use));
        return new EditionInfo(edition, plain.workshop(), hostile(), plain.language(), hostile(), true, sessions, goals,
                items, layers, plain.questions(), plain.assessment());
    }

    private LocalText hostile() {
        return LocalText.of(next());
    }

    @Override
    public PassageSearch passages(Path runFolder, ResultView view) {
        List<Passage> hostile = InventedTexts.passages().stream().map(one -> {
            String text = "buss " + next() + " " + next();
            return new Passage(one.id(), next(), text, one.group(), one.kind(), one.revision(), one.language(),
                    one.session(), one.theme(), one.document(), one.start(), one.start() + text.length());
        }).toList();
        return new PassagesInMemory(hostile, () -> {
        });
    }
}
