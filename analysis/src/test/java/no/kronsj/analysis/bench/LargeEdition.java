package no.kronsj.analysis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.spark.sql.functions;

import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** The canonical tables of an invented edition as large as one likes; DuckDB writes them, and counts them by itself. */
record LargeEdition(Path folder, int items, int people, int groups) {

    Workshop plan() throws IOException, WorkshopMistakes {
        String questions = IntStream.range(0, items).mapToObj("      q%d: {scale: s5}"::formatted)
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("workshop.yaml"), """
                                                           workshop: large
                                                           edition: 1
                                                           participants: {frame: %d}
                                                           scales: {s5: {range: 1..5}}
                                                           instruments:
                                                             after:
                                                               file: after.csv
                                                               person: id
                                                               items:
                                                           %s
                                                           """.formatted(people, questions));
        return WorkshopYaml.read(folder);
    }

    /** Nine of ten people answer each item, the better the higher the number of their group. */
    void write(CanonicalStore store) throws SQLException {
        for (CanonicalTable table : CanonicalTable.values()) {
            store.write(table, List.of());
        }
        sql("copy (select 'p' || i as person, 'g' || (i %% %d) as group_id, 'register.csv' as file, i::int as row from range(%d) t(i)) to '%s' (format parquet)"
                .formatted(groups, people, file(CanonicalTable.PARTICIPANTS)));
        sql("copy (select 'after' as instrument, 'after' as wave, 'p' || i as respondent, 'p' || i as person, 'after.csv' as file, i::int as row from range(%d) t(i)) to '%s' (format parquet)"
                .formatted(people, file(CanonicalTable.RESPONDENTS)));
        sql("""
            copy (select 'after' as instrument, 'after' as wave, 'p' || i as respondent, 'p' || i as person,
                'q' || q as item, if(state, 'answered', 'skipped') as state, if(state, score, null) as score,
                if(state, score::varchar, '') as text
              from (select i, q, hash(i, q) %% 10 > 0 as state,
                    least(5, 1 + (hash(q, i, 1) %% 4) + if(hash(i, q, 2) %% %d < i %% %d, 1, 0))::int as score
                from range(%d) t(i), range(%d) u(q))) to '%s' (format parquet)
            """.formatted(groups, groups, people, items, file(CanonicalTable.RESPONSES)));
    }

    /** The same counts by Spark; how many cells they fill. */
    long countedBySpark(CanonicalStore store) {
        return store.read(CanonicalTable.RESPONSES).join(store.read(CanonicalTable.PARTICIPANTS), "person")
                .groupBy("instrument", "wave", "item", "group_id", "state", "score").count()
                .agg(functions.count(functions.lit(1)), functions.sum("count")).first().getLong(0);
    }

    /** The counts by DuckDB; how many cells they fill. */
    long countedByDuckDb() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("""
                                      select count(*), sum(people) from (
                                        select instrument, wave, item, group_id, state, score, count(*) as people
                                        from '%s' join '%s' using (person) group by all)
                                      """
                                .formatted(file(CanonicalTable.RESPONSES), file(CanonicalTable.PARTICIPANTS)))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = open(); Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement settings = connection.createStatement()) {
            settings.execute("set threads = 2");
        }
        return connection;
    }

    private Path file(CanonicalTable table) {
        return folder.resolve(table.fileName());
    }
}
