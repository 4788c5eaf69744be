package no.kronsj.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever reads figures that are older than the run is told so on the front page, beside the data, and in the report. */
class HeldFiguresTest {
    private static final String EDITION = "/e/" + InventedEdition.ID;
    private static final List<String> TOLD = List.of("", "/data", "/report/report.html");

    @TempDir
    private Path workspace;

    @ParameterizedTest
    @CsvSource({"nb,true,er fra 1. oktober 2021", "nn,true,er frå 1. oktober 2021",
            "en,true,are those of 1 October 2021",
            "nb,false,Siden 1. oktober 2021 er svarene fra så få nye",
            "nn,false,Tala frå spørjeskjemaa vert ikkje viste",
            "en,false,The survey figures are not shown now."})
    void thePagesSayFromWhenTheFiguresAre(String language, boolean kept, String words) throws IOException {
        assertEquals(TOLD, saying("{\"since\": \"20211001T120000Z-0123abcd\", \"kept\": %s}".formatted(kept), language,
                words));
    }

    @Test
    void nothingIsSaidWhereNoFigureWasHeldBack() throws IOException {
        for (String none : List.of("null", "\"\"")) {
            assertEquals(List.of(), saying(none, "en", "gone that the difference would"));
        }
    }

    @ParameterizedTest
    @CsvSource({"true,earlier,2021-10-01", "false,hidden,2021-10-01", ",own,''"})
    void theApiTellsItToPrograms(Boolean kept, String figures, String since) throws IOException {
        publish(kept == null ? "null" : "{\"since\": \"20211001T120000Z-0123abcd\", \"kept\": %s}".formatted(kept));
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            JsonNode edition = new ObjectMapper().readTree(reader.get("/api/v1/editions").body()).at("/rows/0");
            assertEquals(figures, edition.path("survey_figures").asText());
            assertEquals(since, edition.path("survey_figures_since").asText(""));
        }
    }

    @Test
    void theRestrictedViewHoldsNothingBackAndSaysNothing() throws IOException {
        publish("{\"since\": \"20211001T120000Z-0123abcd\", \"kept\": true}");
        try (Reader reader = Reader.restricted(workspace, new InventedEdition())) {
            assertEquals(List.of(), saying(reader, "en", "gone that the difference would"));
        }
    }

    @Test
    void onTheCoverOfThePdfNoWarningIsPrintedOverAnother() throws IOException, InterruptedException {
        publish("{\"since\": \"20211001T120000Z-0123abcd\", \"kept\": true}");
        var words = Wording.in(Language.EN);
        String cover = cover(words);
        assertTrue(cover.contains(words.text("invented")), cover);
        assertTrue(cover.contains(words.text("held.kept", "1 October 2021")), cover);
    }

    /** The first page, line by line as it is seen. */
    private String cover(Wording words) throws IOException, InterruptedException {
        try (Reader reader = Reader.of(workspace, new InventedEdition()); var client = HttpClient.newHttpClient()) {
            URI address = URI.create(reader.address(EDITION + "/report/report.pdf?lang=" + words.language().code()));
            byte[] pdf = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()).body();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setEndPage(1);
                return stripper.getText(document).replaceAll("\\s+", " ");
            }
        }
    }

    /** The addresses that say the words. */
    private List<String> saying(String heldBack, String language, String words) throws IOException {
        publish(heldBack);
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            return saying(reader, language, words);
        }
    }

    private static List<String> saying(Reader reader, String language, String words) {
        return TOLD.stream().filter(
                path -> reader.get(EDITION + path + "?lang=" + language).body().contains(words)).toList();
    }

    private void publish(String heldBack) throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        Files.writeString(workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs/run-1/manifest.json"),
                "{\"run\": \"run-1\", \"inputsHash\": \"ab\", \"version\": \"1\", \"heldBack\": %s}"
                        .formatted(heldBack));
    }
}
