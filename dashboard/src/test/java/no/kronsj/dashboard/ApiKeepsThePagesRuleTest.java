package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Route;
import no.kronsj.dashboard.access.Routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever is refused the page that shows a table is refused its list, in every form and every language. */
class ApiKeepsThePagesRuleTest {
    private static final String EDITION = "/e/" + InventedEdition.ID;
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final List<String> FORMS = List.of("", "fields=run&", "limit=1&", "fields=edition,run&limit=1&",
            "edition=" + InventedEdition.ID + "&");
    /** Where the lists are shown to people; those that are not named stand on the front page. */
    private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("measures", "/answers"),
            Map.entry("items", "/answers"), Map.entry("planned_goals", "/goals/heard"),
            Map.entry("goals", "/goals/heard"), Map.entry("questions", "/questions"), Map.entry("layers", "/network"),
            Map.entry("coverage", "/questions"), Map.entry("sources", "/data"), Map.entry("issues", "/data"),
            Map.entry("missing", "/data"), Map.entry("answer_changes", "/data"), Map.entry("groups", "/groups"),
            Map.entry("ties", "/network"), Map.entry("tie_counts", "/network"), Map.entry("tie_days", "/network"),
            Map.entry("pair_days", "/network"), Map.entry("network_nodes", "/network"),
            Map.entry("person_values", "/network"), Map.entry("lorenz", "/participation"),
            Map.entry("passages", "/search"), Map.entry("search", "/search"), Map.entry("themes", "/themes"),
            Map.entry("search/facets", "/search"), Map.entry("concordance", "/concordance"),
            Map.entry("codes", "/codes"), Map.entry("codings", "/codes"), Map.entry("steps", "/roadmap"),
            Map.entry("uptake", "/feedback"), Map.entry("revisions", "/feedback"));

    @TempDir
    private Path place;
    private int asked;

    @ParameterizedTest
    @EnumSource(ResultView.class)
    void whoeverIsRefusedThePageIsRefusedTheListInEveryForm(ResultView view) throws IOException {
        InventedEdition.publish(place.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        Files.createDirectories(place.resolve("keys"));
        try (LetIn house = LetIn.serve(place, new InventedEdition(), view, InstantSource.system())) {
            var refused = new LinkedHashMap<String, Integer>();
            roles(house).forEach((name, visit) -> refused.put(name, refusals(visit)));
            int all = lists().size();
            assertEquals(view == ResultView.PUBLIC
                    ? Map.of("public", 0, "r", 0, "f", 0, "a", 0, "admin", 0)
                    : Map.of("public", all, "r", all, "f", all, "a", all, "admin", 0), refused);
        }
    }

    /** Everybody logs in before anybody asks, since questions use up what a login takes. */
    private static Map<String, Visit> roles(LetIn house) {
        var roles = new LinkedHashMap<String, Visit>();
        roles.put("public", house.visitor());
        List.of("r", "f", "a", "admin").forEach(role -> roles.put(role, house.person(role, role)));
        return roles;
    }

    /**
     * How many lists somebody is refused, where page and list agree. As many questions as one client may ask at once are fewer
     * than all forms of all lists, so each role asks for each list in two forms, and for the next in the next ones.
     */
    private int refusals(Visit visit) {
        int refusals = 0;
        for (String list : lists()) {
            boolean page = refused(visit, EDITION + PAGES.getOrDefault(list, ""));
            for (String accept : List.of("application/json", "text/csv")) {
                String address = "/api/v1/" + list + "?" + FORMS.get(asked % FORMS.size()) + "lang="
                        + LANGUAGES.get(asked % LANGUAGES.size());
                assertEquals(page, refused(visit, address, "Accept", accept), address + " as " + accept);
                asked++;
            }
            refusals += page ? 1 : 0;
        }
        return refusals;
    }

    private static boolean refused(Visit visit, String address, String... headers) {
        int status = visit.getPatiently(address, headers).statusCode();
        assertTrue(List.of(200, 401, 403).contains(status), address + " " + status);
        return status != 200;
    }

    private static List<String> lists() {
        var lists = new ArrayList<String>();
        Routes.all().stream().map(Route::path).filter(path -> path.startsWith("/api/v1/"))
                .forEach(path -> lists.add(path.substring("/api/v1/".length())));
        assertTrue(lists.size() > 30);
        return lists;
    }
}
