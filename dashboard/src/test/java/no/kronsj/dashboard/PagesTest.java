package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final String EDITION = "/e/klimakronsj-2021";

    private Reader reader;

    @BeforeAll
    void serve(@TempDir Path workspace) throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        reader = Reader.of(workspace, new InventedEdition());
    }

    @AfterAll
    void stop() {
        reader.close();
    }

    @Test
    void frontPageSaysWhatEachGoalFound() {
        HttpResponse<String> page = reader.get(EDITION + "?lang=nb");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("46 av 50 svarte «Enig» eller «Helt enig»."), page.body());
    }
}
