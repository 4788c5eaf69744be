package no.kronsj.dashboard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.Column;
import no.kronsj.dashboard.edition.PublishedRun;

/**
 * One list that can be asked for.
 *
 * @param name       the last part of its address
 * @param rowIs      the sentence that says what one row is
 * @param columns    of its own; the edition and the run stand before them
 * @param parameters it knows beside those of every list
 * @param source     where the rows of an edition come from
 * @param completion what only the rows that are shown need
 */
record Endpoint(String name, String rowIs, List<Column> columns, List<Parameter> parameters, Source source,
        Completion completion) {
    static final String VERSION = "/api/v1/";
    private static final List<Column> BEFORE = List.of(
            new Column("edition", Column.Type.TEXT, "id of the edition, <workshop>-<edition>"),
            new Column("run", Column.Type.TEXT, "id of the run that published it"));

    /** A parameter of the address. */
    record Parameter(String name, String meaning) {}

    /** Where rows come from. */
    @FunctionalInterface
    interface Source {
        List<List<String>> rows(PublishedRun run, Asked asked) throws ApiProblem;
    }

    /** A row with the cells that are dear to look up. */
    @FunctionalInterface
    interface Completion {
        List<String> complete(PublishedRun run, List<String> row);
    }

    Endpoint(String name, String rowIs, List<Column> columns, List<Parameter> parameters, Source source) {
        this(name, rowIs, columns, parameters, source, (run, row) -> row);
    }

    String path() {
        return VERSION + name;
    }

    /** All columns in the order of a row. */
    List<Column> all() {
        return Stream.concat(BEFORE.stream(), columns.stream()).toList();
    }

    /** The rows of one edition. */
    List<List<String>> rows(PublishedRun run, Asked asked) throws ApiProblem {
        return source.rows(run, asked).stream()
                .map(row -> Stream.concat(Stream.of(run.edition(), run.id()), row.stream()).toList()).toList();
    }

    /** The same rows, complete from one on and before another; the others are not shown. */
    List<List<String>> completed(PublishedRun run, List<List<String>> rows, int from, int to) {
        List<List<String>> completed = new ArrayList<>(rows);
        for (int i = Math.max(0, from); i < Math.min(rows.size(), to); i++) {
            completed.set(i, completion.complete(run, rows.get(i)));
        }
        return completed;
    }
}
