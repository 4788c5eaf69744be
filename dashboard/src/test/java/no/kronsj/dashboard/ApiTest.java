package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What programs are answered, held against the description that they read. */
@ExtendWith(OneServer.class)
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Reader reader;

    ApiTest(Reader reader) {
        this.reader = reader;
    }

    private JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = reader.get(path);
        assertEquals(200, answer.statusCode(), path + answer.body());
        return JSON.readTree(answer.body());
    }

    @Test
    void everyAnswerHasTheFieldsThatAreDescribedAndNoOthers() throws IOException {
        JsonNode description = json("/api/openapi.json");
        assertEquals("3.1.0", description.path("openapi").asText());
        List<String> empty = new ArrayList<>();
        for (String path : names(description.path("paths"))) {
            assertTrue(path.startsWith("/api/v1/"), path);
            String asking = path.contains("search") || path.contains("concordance") ? path + "?q=kommun" : path;
            JsonNode answer = json(asking);
            String schema = description.at(pointer(path)).asText().replace("#/components/schemas/", "");
            JsonNode described = description.path("components").path("schemas").path(schema).path("properties");
            assertEquals(names(described), names(answer), path);
            if (answer.path("rows").isEmpty()) {
                empty.add(path);
            }
            for (JsonNode row : answer.path("rows")) {
                fits(path, described.path("rows").path("items").path("properties"), row);
            }
        }
        // Nobody is in the public tables of these, and nothing was rated or coded twice in the invented edition.
        assertTrue(empty.size() <= 12, "without rows: " + empty);
        for (String shown : List.of("items", "planned_goals", "layers", "questions", "editions", "sessions", "goals",
                "measures", "search", "concordance")) {
            assertFalse(empty.contains("/api/v1/" + shown), shown);
        }
    }

    @Test
    void everyStatusThatIsAnsweredIsDescribedForEveryPath() throws IOException {
        JsonNode paths = json("/api/openapi.json").path("paths");
        for (String path : names(paths)) {
            Set<String> described = names(paths.path(path).path("get").path("responses"));
            assertEquals(Set.of("200", "304", "400", "404", "410"), described, path);
            String tag = reader.get(path).headers().firstValue("ETag").orElseThrow();
            assertEquals(304, reader.get(path, "If-None-Match", tag).statusCode(), path);
            assertEquals(400, reader.get(path + "?limit=none").statusCode(), path);
            assertEquals(404, reader.get(path + "?edition=nowhere").statusCode(), path);
            assertEquals(200, reader.get(path, "Accept", "text/csv").statusCode(), path);
        }
    }

    @Test
    void howThingsGoIsWrittenDown() throws IOException {
        String about = json("/api/openapi.json").path("info").path("description").asText();
        assertTrue(about.contains("Deprecation and Sunset for a year"), about);
        assertTrue(reader.get("/api?lang=en").body().contains("deprecated for a year first"));
    }

    private static String pointer(String path) {
        return "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema/$ref";
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void fits(String path, JsonNode described, JsonNode row) {
        assertEquals(names(described), names(row), path);
        for (String name : names(row)) {
            String types = described.path(name).path("type").toString();
            JsonNode cell = row.path(name);
            String is = cell.isNull()
                    ? "null"
                    : cell.isArray()
                            ? "array"
                            : cell.isBoolean()
                                    ? "boolean"
                                    : cell.isIntegralNumber() ? "integer" : cell.isNumber() ? "number" : "string";
            assertTrue(types.contains("\"" + is + "\""), path + " " + name + ": " + cell + " is no " + types);
        }
    }

    @Test
    void withoutAQueryNothingIsFound() throws IOException {
        assertEquals(0, json("/api/v1/search").path("total").asInt());
        assertEquals(0, json("/api/v1/search/facets").path("rows").size());
        assertEquals(0, json("/api/v1/concordance").path("rows").size());
    }

    @Test
    void theCursorLeadsThroughAllRowsOnce() throws IOException {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int answers = 0;
        do {
            JsonNode answer = json(
                    "/api/v1/passages?limit=5&fields=passage" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            answer.path("rows").forEach(row -> seen.add(row.path("passage").asText()));
            assertEquals(InventedTexts.passages().size(), answer.path("total").asInt());
            cursor = answer.path("next").asText("").replace("null", "");
            answers++;
        } while (!cursor.isEmpty() && answers < 100);
        assertEquals(InventedTexts.rows().stream().map(row -> row.passage()).toList(), seen);
    }

    @Test
    void aCursorOfAnEarlierRunIsNotGoodForTheNext(@TempDir Path workspace) throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        try (Reader other = Reader.of(workspace, new InventedEdition())) {
            String first = other.get("/api/v1/passages?limit=2").body();
            String cursor = JSON.readTree(first).path("next").asText();
            InventedEdition.publish(workspace, InventedEdition.ID, "run-2", InventedEdition.results());
            assertEquals(410, other.get("/api/v1/passages?limit=2&cursor=" + cursor).statusCode());
        }
        assertEquals(400, reader.get("/api/v1/passages?cursor=MSAx").statusCode());
        assertEquals(400, reader.get("/api/v1/passages?cursor=%25%00").statusCode());
    }

    @Test
    void fieldsAndFiltersChooseColumnsAndRows() throws IOException {
        JsonNode answer = json("/api/v1/passages?group=g03&revision=v2&fields=theme,passage");
        assertEquals(4, answer.path("total").asInt());
        assertEquals(Set.of("passage", "theme"), names(answer.path("rows").get(0)));
    }

    @Test
    void csvHasTheSameRowsAndSaysWhereTheNextAre() {
        HttpResponse<String> csv = reader.get("/api/v1/codes?limit=1&fields=code,definition", "Accept", "text/csv");
        assertEquals("code,definition\nmeans,Hva slags grep. <b>Ikke</b> hvem.\n", csv.body());
        assertEquals("text/csv; charset=utf-8", csv.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                csv.headers().firstValue("Link").orElse("")
                        .startsWith("</api/v1/codes?limit=1&fields=code%2Cdefinition&cursor="),
                csv.headers().map().toString());
    }

    @Test
    void whoHasTheAnswerAlreadyIsToldSo() {
        String tag = reader.get("/api/v1/goals").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = reader.get("/api/v1/goals", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(304, reader.get("/api/v1/goals", "If-None-Match", "\"other\", W/" + tag).statusCode());
        assertEquals(304, reader.get("/api/v1/goals", "If-None-Match", "*").statusCode());
        assertEquals(200, reader.get("/api/v1/measures", "If-None-Match", tag).statusCode());
        assertEquals(200, reader.get("/api/v1/goals?limit=1", "If-None-Match", tag).statusCode());
    }

    @Test
    void whatCannotBeAnsweredIsAProblemInTheReadersLanguage() throws IOException {
        problem(404, "Gjennomføringa finst ikkje", "/api/v1/goals?edition=nowhere&lang=nn");
        problem(400, "Unknown parameter", "/api/v1/goals?colour=red&lang=en");
        problem(400, "Unknown field", "/api/v1/goals?fields=goal,colour&lang=en");
        problem(400, "Unusable limit", "/api/v1/goals?limit=0&lang=en");
        problem(400, "The query cannot be read", "/api/v1/search?q=%22open&lang=en");
        problem(400, "The query is too long", "/api/v1/concordance?lang=en&q=" + "a".repeat(201));
        problem(404, "No such address", "/api/v1/nothing?lang=en");
        problem(404, "No such address", "/api/nothing?lang=en");
    }

    private void problem(int status, String title, String path) throws IOException {
        HttpResponse<String> answer = reader.get(path);
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""), path);
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals(status, answer.statusCode(), path);
        assertEquals(status, problem.path("status").asInt());
        assertEquals(title, problem.path("title").asText());
        assertEquals(Set.of("detail", "status", "title", "type"), names(problem));
    }

    @Test
    void nobodyElsesPageMayReadTheAnswer() {
        HttpResponse<String> answer = reader.get("/api/v1/goals", "Origin", "https://example.org");
        assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @Test
    void peopleFindEveryListOnAPage() {
        for (String language : List.of("nb", "nn", "en")) {
            String page = reader.get("/api?lang=" + language).body();
            assertTrue(page.contains("/api/openapi.json") && page.contains("/api/v1/measures"), page);
            assertTrue(page.contains("id of the edition, &lt;workshop"), page);
        }
    }
}
