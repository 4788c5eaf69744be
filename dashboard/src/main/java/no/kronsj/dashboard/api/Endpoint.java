package no.kronsj.dashboard.api;

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
 */
record Endpoint(String name, String rowIs, List<Column> columns, List<Parameter> parameters, Source source) {
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
}
