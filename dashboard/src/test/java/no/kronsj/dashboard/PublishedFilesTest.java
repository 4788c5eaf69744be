package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.dashboard.edition.PublishedFiles;
import no.kronsj.ingest.workshop.Assessment.Part;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PublishedFilesTest {
    private static final String PLAN = """
                                       workshop: klimakronsj
                                       edition: 2021
                                       title: {nb: Klimakrønsj i fjor, en: Climate Crunch}
                                       organiser: Kommunen
                                       programme:
                                         - {session: day-1, title: Hva mener vi?, start: 2021-09-22T09:00, end: 2021-09-22T13:00}
                                       scales:
                                         agree5: {levels: [Helt uenig, Uenig, Verken eller, Enig, Helt enig], top: 2}
                                       instruments:
                                         after:
                                           file: raw/after.csv
                                           items:
                                             voice: {heading: Jeg fikk sagt min mening, scale: agree5}
                                             barriers: {heading: Det er vanskelig, scale: agree5, reverse: true}
                                       goals:
                                         - {id: heard, title: {nb: Alle får ordet, en: All speak}, indicator: {kind: share, item: after.voice}}
                                       """;

    @TempDir
    private Path workspace;

    @Test
    void thePlanAndTheIndexOfTheRunAreShown() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        Path run = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs").resolve("run-1");
        Files.writeString(run.resolve("workshop.yaml"), PLAN);
        PassageIndex.write(ResultView.PUBLIC.index(run), InventedTexts.passages());
        try (Reader reader = Reader.of(workspace, new PublishedFiles())) {
            String front = reader.get("/e/klimakronsj-2021?lang=nb").body();
            assertTrue(front.contains("<h1>Klimakrønsj i fjor</h1>"), front);
            assertTrue(front.contains("22. september 2021 · Kommunen"));
            assertTrue(front.contains("Alle får ordet") && front.contains("«Enig» eller «Helt enig»"));
            String search = reader.get("/e/klimakronsj-2021/search?lang=nb&q=arealregnskap&group=g01").body();
            assertTrue(search.contains("<mark class=\"exact\">arealregnskap</mark>"), search);
        }
    }

    @Test
    void whatPeopleWroteThemselvesIsForTheRestrictedViewOnly() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        Path run = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs").resolve("run-1");
        Files.writeString(run.resolve("workshop.yaml"), PLAN);
        PassageIndex.write(ResultView.PUBLIC.index(run), InventedTexts.passages());
        PassageIndex.write(ResultView.RESTRICTED.index(run), List.of(
                personal("answer", "after", "flere ferger"), personal("chat", "day-1", "flere fortau")));
        String search = "/e/klimakronsj-2021/search?q=flere&lang=";
        String answer = "/e/klimakronsj-2021/passages/all/answer/after/x/1?lang=en";
        try (Reader everybody = Reader.of(workspace, new PublishedFiles());
                Reader restricted = Reader.restricted(workspace, new PublishedFiles())) {
            assertFalse(everybody.get(search + "nb").body().contains("ferger"));
            assertEquals(404, everybody.get(answer).statusCode());
            for (var words : Map.of("nb", "Svar i fritekst · etter verkstedet", "nn",
                    "Svar i fritekst · etter verkstaden", "en", "Answer in free text · after the workshop")
                    .entrySet()) {
                String page = restricted.get(search + words.getKey()).body();
                assertTrue(page.contains(words.getValue()), page);
                assertTrue(page.contains("Hva mener vi?</a> <span class=\"soft\">1<"), page);
            }
            String page = restricted.get(answer).body();
            assertTrue(page.contains("flere ferger") && page.contains("Question or conversation"), page);
            assertFalse(page.contains("/documents/"), page);
            String line = restricted.get("/e/klimakronsj-2021/concordance?q=ferger").body();
            assertTrue(line.contains("/passages/all/answer/after/x/1"), line);
        }
    }

    private static Passage personal(String kind, String session, String text) {
        String document = kind + "/" + session + "/x";
        return new Passage(InventedEdition.ID + "/all/" + document + "/1", "", text, "", kind, "", "nb", session, "",
                document, 0, text.length());
    }

    @Test
    void aReversedItemTurnsItsLabelsRound() throws IOException {
        Files.writeString(workspace.resolve("workshop.yaml"), PLAN);
        var item = new PublishedFiles().plan(workspace, InventedEdition.ID).findItem("after.barriers").orElseThrow();
        assertEquals("Helt uenig", item.levels().getLast());
    }

    @Test
    void theEvaluatorsWordsAreReadFromThePlanAndFromTheFilesThatTheRunKept() throws IOException {
        Files.writeString(workspace.resolve("workshop.yaml"),
                PLAN + """
                       assessment:
                         purpose: {nb: Derfor, en: Because}
                         judgement: {file: {nb: docs/nb.md, en: docs/en.md}}
                         limits: {file: docs/gone.md}
                       """);
        Files.createDirectories(workspace.resolve("words/docs"));
        Files.writeString(workspace.resolve("words/docs/nb.md"), "Vi mener dette.");
        var words = new PublishedFiles().plan(workspace, InventedEdition.ID).assessment();
        assertEquals("Because", Objects.requireNonNull(words.get(Part.PURPOSE)).in(Language.EN));
        assertEquals("Vi mener dette.", Objects.requireNonNull(words.get(Part.JUDGEMENT)).in(Language.EN),
                "the nearest language");
        assertFalse(words.containsKey(Part.LIMITS));
    }

    @Test
    void aRunWithoutPlanAndTextsIsStillShown() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        try (Reader reader = Reader.of(workspace, new PublishedFiles())) {
            assertEquals(200, reader.get("/e/klimakronsj-2021").statusCode());
            assertEquals(200, reader.get("/e/klimakronsj-2021/search?q=buss").statusCode());
        }
    }
}
