package no.kronsj.dashboard;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.TokenCommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A token stays what it is: good for its scope, in its header, and never a way to be somebody. */
class TokenIsNoSessionTest {
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final String GOALS = "/api/v1/goals";

    @TempDir
    private Path place;

    private LetIn serve(ResultView view) throws IOException {
        InventedEdition.publish(place.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        return LetIn.serve(place, new InventedEdition(), view, InstantSource.system());
    }

    private String token(String scope) {
        var out = new StringWriter();
        assertEquals(0, new CommandLine(new TokenCommand(InstantSource.system())).setOut(new PrintWriter(out))
                .execute("add", "--scope", scope, "-w", place.resolve("workspace").toString()));
        return out.toString().lines().findFirst().orElseThrow();
    }

    @Test
    void aTokenIsGoodForItsScopeAndNothingElse() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC)) {
            Map<String, String> addresses = Map.of("api", GOALS, "export", EDITION + "/tables/measures.csv", "report",
                    EDITION + "/report/report.html");
            for (String scope : addresses.keySet()) {
                String bearer = "Bearer " + token(scope);
                addresses.forEach((of, address) -> assertEquals(of.equals(scope) ? 200 : 403,
                        house.visitor().get(address, "Authorization", bearer).statusCode(), scope + " at " + address));
            }
        }
    }

    @Test
    void noAddressMakesASessionOfAToken() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC)) {
            String bearer = "Bearer " + token("api,export,report");
            for (String address : WalkedAddresses.all()) {
                Visit visit = house.visitor();
                HttpResponse<String> answer = visit.get(address, "Authorization", bearer);
                assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), address);
                assertEquals(List.of(), visit.held(), address);
            }
            for (String address : List.of("/account", "/login", "/login/callback", "/audit")) {
                assertEquals(403, house.visitor().get(address, "Authorization", bearer).statusCode(), address);
            }
            for (String form : List.of(EDITION + "/lists", "/logout")) {
                assertEquals(403, house.visitor().post(form, "q=buss", "Authorization", bearer).statusCode(), form);
            }
        }
    }

    @Test
    void whoeverHoldsOutATokenIsThatProgramWhateverCookieComesAlong() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC)) {
            Visit boss = house.person("boss", "admin");
            assertEquals(200, boss.get("/audit").statusCode());
            assertEquals(403, boss.get("/audit", "Authorization", "Bearer " + token("api")).statusCode());
            assertEquals(401, boss.get("/audit", "Authorization", "Bearer none").statusCode());
            assertEquals(401, boss.get("/audit", "Authorization", "Basic YTpi").statusCode());
            assertEquals(200, boss.get("/audit").statusCode());
        }
    }

    @Test
    void aTokenInAnAddressOrACookieOpensNothing() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC)) {
            String token = token("report");
            String report = EDITION + "/report/report.html";
            for (String name : List.of("token", "access_token", "api_key", "authorization", "bearer")) {
                assertEquals(403, house.visitor().get(report + "?" + name + "=" + token).statusCode(), name);
            }
            assertEquals(403, house.visitor().get(report, "Cookie", "kronsj=" + token).statusCode());
            Visit boss = house.person("boss", "admin");
            HttpResponse<String> answer = house.visitor().get(GOALS, "Authorization", "Bearer " + boss.session());
            assertEquals(401, answer.statusCode());
            assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        }
    }

    @Test
    void noTokenOpensTheRestrictedView() throws IOException {
        try (LetIn house = serve(ResultView.RESTRICTED)) {
            String bearer = "Bearer " + token("api,export,report");
            for (String address : WalkedAddresses.all()) {
                HttpResponse<String> answer = house.visitor().get(address, "Authorization", bearer);
                boolean open = address.matches("/(fonts/.*|[a-z]+\\.(css|js|svg))");
                assertEquals(open ? 200 : 403, answer.statusCode(), address);
            }
        }
    }

    @Test
    void whatATokenFetchesIsWrittenDownUnderItsId() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC)) {
            String token = token("api");
            assertEquals(200, house.visitor().get(GOALS, "Authorization", "Bearer " + token).statusCode());
            String log = Files.readString(place.resolve("workspace/audit/audit.jsonl"));
            assertTrue(log.contains(
                    "\"who\":\"token-" + token.substring(7, 15) + "\",\"role\":\"public\",\"action\":\"ASKED\""), log);
            assertFalse(log.contains(token.substring(16)), log);
        }
    }
}
