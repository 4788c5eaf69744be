package no.kronsj.dashboard;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.MissingRow;
import no.kronsj.analysis.result.PlanChangeRow;
import no.kronsj.analysis.result.ReplacementRow;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.ingest.workshop.LocalText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PublishingTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @TempDir
    private Path workspace;

    @Test
    void anEmptyWorkspaceSaysHowToPublish() {
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            HttpResponse<String> page = reader.get("/?lang=en");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("Nothing is published yet"));
        }
    }

    @Test
    void anEditionWithoutARunSaysSo() throws IOException {
        Files.createDirectories(workspace.resolve("editions").resolve("early-2030"));
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            HttpResponse<String> page = reader.get("/e/early-2030?lang=en");
            assertEquals(404, page.statusCode());
            assertTrue(page.body().contains("Not published yet"));
        }
    }

    @Test
    void oneEditionIsShownAtOnceAndSeveralAsAList() throws IOException {
        InventedEdition.publish(workspace, "first-2021", "run-1", InventedEdition.results());
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            HttpResponse<String> one = reader.get("/?lang=nn");
            assertEquals("/e/first-2021?lang=nn", one.headers().firstValue("Location").orElse(""));
            InventedEdition.publish(workspace, "second-2022", "run-1", InventedEdition.results());
            assertTrue(reader.get("/").body().contains("href=\"/e/second-2022\""));
        }
    }

    @Test
    void aNewRunIsShownWithoutARestartAndTheOldIndexIsClosed() throws IOException {
        var editions = new InventedEdition();
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        try (Reader reader = Reader.of(workspace, editions)) {
            assertTrue(reader.get("/e/klimakronsj-2021").body().contains("<code>run-1</code>"));
            InventedEdition.publish(workspace, InventedEdition.ID, "run-2", InventedEdition.results());
            assertTrue(reader.get("/e/klimakronsj-2021").body().contains("<code>run-2</code>"));
            assertEquals(1, editions.openIndexes());
        }
        assertEquals(0, editions.openIndexes());
    }

    @Test
    void aRunThatCannotBeReadLeavesTheLastGoodOne() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        Path current = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("CURRENT");
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            reader.get("/e/klimakronsj-2021");
            for (String broken : List.of("run-gone", "../../elsewhere", "")) {
                Files.writeString(current, broken);
                assertTrue(reader.get("/e/klimakronsj-2021").body().contains("<code>run-1</code>"), broken);
            }
        }
    }

    @Test
    void textsFromFilesAreNeverTakenForHtml() throws IOException {
        Results plain = InventedEdition.results();
        var hostile = new Results(plain.measures(), plain.goals(), plain.sources(),
                List.of(new IssueRow(HOSTILE, HOSTILE, HOSTILE, 1, HOSTILE, HOSTILE, HOSTILE, HOSTILE)), plain.themes(),
                plain.passages(), List.of(), List.of(new GroupRow("g01", HOSTILE, 6, 1, 1, 6)), List.of(),
                plain.tieCounts(), List.of(new MissingRow(HOSTILE, HOSTILE, HOSTILE, null, null, Status.SUPPRESSED)),
                List.of(), List.of(new ReplacementRow(HOSTILE, HOSTILE, HOSTILE, "2024-06-03T08:15:00Z")),
                List.of(new PlanChangeRow("2024-06-03T08:15:00Z", HOSTILE, HOSTILE, HOSTILE, HOSTILE)));
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", hostile);
        try (Reader reader = Reader.of(workspace, new InventedEdition(LocalText.of(HOSTILE)))) {
            String query = "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%3E%3Cimg%20src%3Dx%3E";
            for (String path : List.of("", "/groups", "/groups/g01", "/data", "/themes", "/network", "/search?" + query,
                    "/concordance?" + query, "/documents", "/documents/g01/definition?" + query,
                    "/passages/g01/definition/v2/1", "/none%3Cscript%3E")) {
                String body = reader.get("/e/klimakronsj-2021" + path).body();
                assertFalse(body.replace(Reader.SCRIPT, "").contains("<script"), path);
                assertFalse(body.contains("<img"), path);
            }
        }
    }

    @Test
    void namesThatHideSomethingShowThatTheyDo() throws IOException {
        String nasty = "=cmd|'\u001b[31m\u202Egpj\u0007\n<b>.csv";
        Results plain = InventedEdition.results();
        var hostile = new Results(plain.measures(), plain.goals(),
                List.of(new SourceRow(nasty, "", "survey", "csv", "", "", 1, 1, 0, "", nasty)),
                List.of(new IssueRow("heading-missing", "file", nasty, 1, nasty, nasty, nasty, "")), plain.themes(),
                plain.passages(), List.of(), plain.groups(), List.of(), plain.tieCounts(),
                List.of(new MissingRow(nasty, nasty, nasty, null, null, Status.SUPPRESSED)), List.of(), List.of(),
                List.of());
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", hostile);
        try (Reader reader = Reader.of(workspace, new InventedEdition(LocalText.of("Kveld")))) {
            String body = reader.get("/e/klimakronsj-2021/data").body();
            assertTrue(body.contains("<code>=cmd|'�[31m�gpj��&lt;b&gt;.csv</code>"), body);
            assertFalse(body.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E), body);
        }
    }

    @Test
    void aBugGivesAPlainPageWithoutItsStackTrace() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        var broken = new InventedEdition() {
            @Override
            public PassageSearch passages(Path runFolder, ResultView view) {
                return breaking();
            }
        };
        try (Reader reader = Reader.of(workspace, broken)) {
            HttpResponse<String> page = reader.get("/e/klimakronsj-2021/search?q=x&lang=en");
            assertEquals(500, page.statusCode());
            assertTrue(page.body().contains("The page could not be made"));
            assertFalse(page.body().contains("IllegalStateException"));
            assertTrue(page.headers().map().containsKey("content-security-policy"), Map.copyOf(page.headers().map())
                    .toString());
        }
    }

    private static PassageSearch breaking() {
        return (PassageSearch) Proxy.newProxyInstance(PublishingTest.class.getClassLoader(),
                new Class<?>[]{PassageSearch.class}, (search, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    throw new IllegalStateException("a bug made on purpose");
                });
    }
}
