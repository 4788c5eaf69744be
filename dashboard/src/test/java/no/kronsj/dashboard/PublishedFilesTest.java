package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        PassageIndex.write(run.resolve("index"), InventedTexts.passages());
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
    void aReversedItemTurnsItsLabelsRound() throws IOException {
        Files.writeString(workspace.resolve("workshop.yaml"), PLAN);
        var item = new PublishedFiles().plan(workspace, InventedEdition.ID).findItem("after.barriers").orElseThrow();
        assertEquals("Helt uenig", item.levels().getLast());
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
