package no.kronsj.ingest.proposal.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.words.Vocabulary;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.CellText;

/**
 * A table of the folder.
 *
 * @param path    as the plan names it
 * @param tool    whether a survey tool made it, which is then known by its signature
 * @param columns in their order, those without a heading included
 */
public record SeenTable(String path, boolean tool, List<SeenColumn> columns) {
    /** What a column is shows in its first rows. */
    private static final int MOST_ROWS = 20_000;
    private static final int SENTENCE = 25;
    private static final int MOST_SENTENCES = 100;
    private static final int MOST_COLUMNS = 2_000;

    public SeenTable {
        columns = List.copyOf(columns);
    }

    /** The table of a file. */
    public static SeenTable of(String path, boolean tool, SourceContent.Table table) {
        List<SourceContent.Table.Row> rows = table.records().stream().limit(MOST_ROWS).toList();
        return new SeenTable(path, tool, IntStream.range(0, Math.min(MOST_COLUMNS, table.columns().size()))
                .mapToObj(column -> SeenColumn.of(table.columns().get(column),
                        rows.stream().map(row -> column < row.cells().size() ? row.cells().get(column) : "").toList()))
                .toList());
    }

    /** How many rows were looked at. */
    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().cells().size();
    }

    /** The columns that a plan can name: with a heading, the first of those that share it. */
    public Set<SeenColumn> named() {
        var first = new HashMap<String, SeenColumn>();
        columns.stream().filter(column -> !column.heading().isBlank())
                .forEach(column -> first.putIfAbsent(CellText.comparable(column.heading()), column));
        return new HashSet<>(first.values());
    }

    /** What could tell the language: headings, and some of the answers that are sentences. */
    public List<String> sentences() {
        return columns.stream().flatMap(column -> Stream.concat(Stream.of(column.question()),
                column.meanLength() < SENTENCE ? Stream.empty() : column.answers().stream().limit(MOST_SENTENCES)))
                .toList();
    }

    /** The first column whose heading is one of the words of a list. */
    public Optional<SeenColumn> headed(String words) {
        return first(column -> Vocabulary.is(words, column.heading()));
    }

    /** The first column that a plan can name and that fits. */
    public Optional<SeenColumn> first(Predicate<SeenColumn> fits) {
        Set<SeenColumn> named = named();
        return columns.stream().filter(named::contains).filter(fits).findFirst();
    }

    /** The columns that hold addresses. */
    public List<SeenColumn> addressColumns() {
        Set<SeenColumn> named = named();
        return columns.stream().filter(named::contains)
                .filter(column -> column.addresses().percent() > Certainty.THRESHOLD).toList();
    }
}
