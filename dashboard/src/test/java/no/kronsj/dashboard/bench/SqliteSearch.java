package no.kronsj.dashboard.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import no.kronsj.analysis.text.Passage;

/** FTS5 of SQLite over JDBC: words joined by OR, ten hits by bm25 with their texts. */
final class SqliteSearch implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement select;

    SqliteSearch(Path file, List<Passage> passages) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        try (Statement create = connection.createStatement()) {
            create.execute("create virtual table passages using fts5(id unindexed, body)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into passages values (?, ?)")) {
            for (Passage passage : passages) {
                insert.setString(1, passage.id());
                insert.setString(2, passage.text());
                insert.executeUpdate();
            }
        }
        connection.commit();
        select = connection.prepareStatement(
                "select id, body from passages where passages match ? order by bm25(passages) limit 10");
    }

    void search(String query) throws SQLException {
        select.setString(1, Arrays.stream(query.split(" +")).map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" OR ")));
        try (ResultSet hits = select.executeQuery()) {
            while (hits.next()) {
                hits.getString(2);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        select.close();
        connection.close();
    }
}
