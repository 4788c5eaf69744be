package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Nothing of how a server was set up lets anybody in: no first password, no page that makes an administrator. */
class NoSetupIsLeftTest {
    private static final List<String> DOORS = List.of("/setup", "/install", "/admin", "/register", "/signup", "/init",
            "/first", "/token", "/tokens", "/api/v1/tokens", "/api/v1/audit", "/debug", "/actuator", "/metrics",
            "/health", "/.env", "/.git/config", "/access/tokens.tsv", "/audit/audit.jsonl", "/openapi", "/swagger",
            "/e/klimakronsj-2021/results/restricted/measures.csv",
            "/e/klimakronsj-2021/tables/..%2Frestricted%2Fmeasures.csv",
            "/e/..%2F..%2Faccess/tables/tokens.tsv", "/login/setup", "/login?setup=1", "/account?role=administrator");

    @TempDir
    private Path place;

    private LetIn serve(ResultView view) throws IOException {
        InventedEdition.publish(place.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        return LetIn.serve(place, new InventedEdition(), view, InstantSource.system());
    }

    @Test
    void aFreshServerHasNoTokenAndNobodyIsAnAdministrator() throws IOException {
        try (LetIn house = serve(ResultView.RESTRICTED)) {
            try (Stream<Path> files = Files.walk(place.resolve("workspace"))) {
                assertTrue(files.noneMatch(file -> file.toString().matches(".*(token|password|setup|secret).*")));
            }
            for (String role : List.of("", "administrator", "ADMINISTRATOR", "root")) {
                assertEquals(403, house.person("first", role).get("/e/klimakronsj-2021").statusCode(), role);
            }
        }
    }

    @Test
    void noDoorLeadsPastTheLoginForAnyRoleInAnyLanguage() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC)) {
            List<Visit> visits = List.of(house.visitor(), house.person("r", "r"), house.person("f", "f"),
                    house.person("a", "a"), house.person("A", "admin"));
            for (Visit visit : visits) {
                for (String door : DOORS) {
                    for (String lang : List.of("nb", "nn", "en")) {
                        int status = visit.get(door + (door.contains("?") ? "&" : "?") + "lang=" + lang).statusCode();
                        boolean known = door.startsWith("/login?") || door.startsWith("/account?");
                        assertTrue(known ? status == 303 || status == 200 : status >= 400 && status < 500,
                                door + " " + status);
                    }
                }
            }
            assertTrue(house.visitor().get("/account?role=administrator&lang=en").body()
                    .contains("You are not logged in."));
        }
    }
}
