package no.kronsj.dashboard;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A row that is hidden in the public table is hidden in every form of the list, and no filter finds it by what it hides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiHidesWhatIsHiddenTest {
    private static final String SAMPLE = "messy-on-purpose";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = "?edition=" + SAMPLE + "&limit=1000";

    private Reader reader;

    /** A column of a row that is hidden, and what stands in it before disclosure control. */
    private record Secret(ResultTable table, List<String> key, String column, String value) {}

    @BeforeAll
    void serve(@TempDir Path workspace) throws IOException {
        KeptSample.publish(SAMPLE, workspace);
        reader = Reader.of(workspace, new PublishedFiles());
    }

    @AfterAll
    void stop() {
        reader.close();
    }

    @Test
    void thereIsMuchToHide() {
        List<Secret> secrets = secrets(ResultTable.MEASURES);
        assertTrue(secrets.size() > 100, secrets.size() + " secrets");
        assertTrue(secrets.stream().map(Secret::column).collect(Collectors.toSet()).containsAll(Set.of("value", "n")));
    }

    @ParameterizedTest
    @EnumSource(value = ResultTable.class, names = {"MEASURES", "GOALS", "MISSING", "TIE_COUNTS", "TIE_DAYS"})
    void noFormShowsWhatIsHidden(ResultTable table) throws IOException {
        List<Secret> secrets = secrets(table);
        List<List<String>> open = ResultReader.cells(KeptSample.tables(SAMPLE, ResultView.PUBLIC), table);
        JsonNode answer = json(path(table));
        assertEquals(open.size(), answer.path("total").asInt());
        for (JsonNode row : answer.path("rows")) {
            secrets.stream().filter(secret -> secret.key().equals(key(table, row)))
                    .forEach(secret -> assertTrue(row.path(secret.column()).isNull(), row::toString));
        }
        String csv = reader.get(path(table), "Accept", "text/csv").body();
        String file = reader.get("/e/" + SAMPLE + "/tables/" + table.fileName()).body();
        String before = SAMPLE + ",run-1,";
        assertEquals(file.lines().skip(1).map(before::concat).toList(), csv.lines().skip(1).toList());
    }

    @ParameterizedTest
    @EnumSource(value = ResultTable.class, names = {"MEASURES", "MISSING", "TIE_COUNTS"})
    void noFilterFindsARowByWhatItHides(ResultTable table) throws IOException {
        for (String column : secrets(table).stream().map(Secret::column).distinct().toList()) {
            List<Secret> secrets = secrets(table).stream().filter(secret -> secret.column().equals(column)).toList();
            for (String value : secrets.stream().map(Secret::value).distinct().limit(12).toList()) {
                JsonNode found = json(path(table) + "&" + column + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8));
                for (JsonNode row : found.path("rows")) {
                    assertFalse(secrets.stream().anyMatch(secret -> secret.key().equals(key(table, row))),
                            () -> column + "=" + value + " finds " + row);
                }
            }
        }
    }

    /** There is no order but the table's, and no comparison, by which hidden rows could be ranked. */
    @Test
    void nothingCanBeSortedOrCompared() {
        for (String question : List.of("sort=value", "order=value", "sort=-value", "value%3E=0.5", "value%3E0.5",
                "value%5Bgt%5D=0.5", "min_value=0", "group_by=scope", "n%3C=4", "fields=value%20desc", "q=0.5")) {
            assertEquals(400, reader.get(path(ResultTable.MEASURES) + "&" + question).statusCode(), question);
        }
    }

    private JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = reader.get(path);
        assertEquals(200, answer.statusCode(), path);
        return JSON.readTree(answer.body());
    }

    private static String path(ResultTable table) {
        return "/api/v1/" + table.tableName() + ALL;
    }

    private static List<Secret> secrets(ResultTable table) {
        List<List<String>> open = ResultReader.cells(KeptSample.tables(SAMPLE, ResultView.PUBLIC), table);
        List<Secret> secrets = new ArrayList<>();
        for (List<String> row : ResultReader.cells(KeptSample.tables(SAMPLE, ResultView.RESTRICTED), table)) {
            List<String> key = row.subList(0, keys(table).size());
            open.stream().filter(shown -> shown.subList(0, key.size()).equals(key) && shown.contains("SUPPRESSED"))
                    .forEach(shown -> secrets(table, key, row, shown, secrets));
        }
        return secrets;
    }

    private static void secrets(ResultTable table, List<String> key, List<String> row, List<String> shown,
            List<Secret> secrets) {
        for (int i = key.size(); i < row.size(); i++) {
            Column column = table.described().get(i);
            if (shown.get(i).isEmpty() && !row.get(i).isEmpty() && column.type() != Column.Type.LIST) {
                secrets.add(new Secret(table, key, column.name(), row.get(i)));
            }
        }
    }

    private static List<String> keys(ResultTable table) {
        return table.described().stream().takeWhile(column -> column.type() == Column.Type.TEXT).map(Column::name)
                .filter(name -> !name.equals("verdict")).toList();
    }

    private static List<String> key(ResultTable table, JsonNode row) {
        return keys(table).stream().map(name -> row.path(name).asText("").replace("null", "")).toList();
    }
}
