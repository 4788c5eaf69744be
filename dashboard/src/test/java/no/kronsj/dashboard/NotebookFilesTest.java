package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is committed of the notebooks: questions and code, no answers. */
class NotebookFilesTest {
    @Test
    void thereAreFiveQuestions() throws IOException {
        assertEquals(List.of("01-what-did-they-answer.ipynb", "02-did-anything-change.ipynb", "03-who-met-whom.ipynb",
                "04-how-a-text-grew.ipynb", "05-check-a-badge-by-hand.ipynb"),
                Notebooks.all().stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void noOutputIsCommittedAndNoNumberOfAnExecution() throws IOException {
        for (Path notebook : Notebooks.all()) {
            for (JsonNode cell : Notebooks.read(notebook).path("cells")) {
                if (cell.path("cell_type").asText().equals("code")) {
                    assertTrue(cell.path("outputs").isEmpty(), notebook + " was committed with what it showed");
                    assertTrue(cell.path("execution_count").isNull(), notebook + " was committed as executed");
                }
            }
        }
    }

    @Test
    void everyNotebookAsksInNorwegianAndInEnglishAndRunsInOurKernel() throws IOException {
        for (Path notebook : Notebooks.all()) {
            JsonNode json = Notebooks.read(notebook);
            assertEquals("kronsj", json.path("metadata").path("kernelspec").path("name").asText(), "" + notebook);
            for (JsonNode cell : json.path("cells")) {
                String text = text(cell);
                if (cell.path("cell_type").asText().equals("markdown")) {
                    assertTrue(text.contains(" · ") || text.matches("(?s).*[?.:]\\s+\\*[^*]+\\*.*"),
                            notebook + " is silent in one language: " + text);
                }
                assertFalse(text.contains("restricted") && !text.contains("ties.csv"),
                        notebook + " reads what is not public: " + text);
            }
        }
    }

    private static String text(JsonNode cell) {
        var text = new StringBuilder();
        cell.path("source").forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
