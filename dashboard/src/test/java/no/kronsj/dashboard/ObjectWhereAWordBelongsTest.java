package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.page.Page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lists, objects and several values where an address takes one word: answered, and never with a bug. */
class ObjectWhereAWordBelongsTest {
    private static final List<String> NAMES = List.of("q", "group", "kind", "by", "sort", "page", "a", "item", "lang",
            "cursor", "limit", "edition", "fields", "node", "day", "show", "to");
    private static final List<String> SHAPES = List.of("%s[]=buss&%s[]=x", "%s[$ne]=", "%s[a][b]=c", "%s=a&%s=b",
            "%s=%%7B%%22%%24gt%%22%%3A%%22%%22%%7D", "%s=%%5B1%%2C2%%5D", "%s", "%s=", "%s=null", "%s=NaN", "%s=%%00",
            "%s=-1e999", "%s=..%%2F..");

    @TempDir
    private Path place;

    private Reader local(ResultView view) throws IOException {
        publish();
        return view == ResultView.PUBLIC
                ? Reader.of(place.resolve("workspace"), new InventedEdition())
                : Reader.restricted(place.resolve("workspace"), new InventedEdition());
    }

    private void publish() throws IOException {
        InventedEdition.publish(place.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
    }

    private static String query(String shape) {
        StringBuilder query = new StringBuilder();
        NAMES.forEach(name -> query.append(query.isEmpty() ? "" : "&").append(shape.formatted(name, name)));
        return query.toString().replace("[", "%5B").replace("]", "%5D").replace("$", "%24");
    }

    @Test
    void everyAddressOfBothViewsAnswersEveryShapeInEveryLanguage() throws IOException {
        for (ResultView view : ResultView.values()) {
            try (Reader reader = local(view)) {
                int turn = 0;
                for (String address : WalkedAddresses.all()) {
                    for (String shape : SHAPES) {
                        String language = List.of("nb", "nn", "en").get(turn++ % 3);
                        assertAnswered(reader.get(address + "?" + query(shape), "Accept-Language", language),
                                address + "?" + shape);
                    }
                }
            }
        }
    }

    private static void assertAnswered(HttpResponse<String> answer, String asked) {
        assertTrue(List.of(200, 302, 400, 404).contains(answer.statusCode()), asked + " " + answer.statusCode());
        assertFalse(answer.body().contains("java.lang."), asked);
    }

    @Test
    void aBodyOfAnotherKindThanAFormIsNotTakenForOne() throws IOException {
        publish();
        try (LetIn house = LetIn.serve(place, new InventedEdition(), ResultView.PUBLIC, InstantSource.system())) {
            for (String role : List.of("r", "f", "a", "admin")) {
                Visit visit = house.person(role, role);
                String token = visit.formToken();
                for (String body : List.of("{\"q\":{\"$gt\":\"\"},\"form\":\"%s\"}", "[\"%s\"]", "form[]=%s&q[]=buss",
                        "form[x]=%s&q=buss", "<form>%s</form>", "")) {
                    for (String form : List.of("/e/klimakronsj-2021/lists", "/logout")) {
                        assertEquals(403, visit.post(form, body.formatted(token)).statusCode(), role + " " + body);
                    }
                }
            }
        }
    }

    @Test
    void aTokenThatIsNoWordIsRefused() throws IOException {
        publish();
        try (LetIn house = LetIn.serve(place, new InventedEdition(), ResultView.PUBLIC, InstantSource.system())) {
            for (String odd : List.of("{\"$ne\":null}", "[]", "null", "undefined", "true", "*", "%", "' or 1=1 --",
                    "kronsj_" + "0".repeat(8) + "_" + "A".repeat(43), Page.segment("kronsj\u0000"))) {
                assertEquals(401, house.visitor().get("/api/v1/goals", "Authorization", "Bearer " + odd).statusCode(),
                        odd);
                assertEquals(200, house.visitor().get("/account", "Cookie",
                        "kronsj=" + Page.segment(odd.toLowerCase(Locale.ROOT))).statusCode(), odd);
            }
        }
    }
}
