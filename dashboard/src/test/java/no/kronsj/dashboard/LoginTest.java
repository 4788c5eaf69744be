package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

import no.kronsj.analysis.result.ResultView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Logging in at a real OpenID Connect server, and everything that can go wrong on the way. */
class LoginTest {
    private static final String REPORT = "/e/klimakronsj-2021/report/report.html";

    @TempDir
    private Path place;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private LetIn house;

    @BeforeEach
    void serve() throws IOException {
        InventedEdition.publish(place.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        house = LetIn.serve(place, new InventedEdition(), ResultView.PUBLIC, (InstantSource) now::get);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private static boolean loggedIn(Visit visit) {
        return visit.get("/account?lang=en").body().contains("You are logged in as");
    }

    @Test
    void whoeverComesBackFromTheProviderIsLoggedInWithTheRoleOfTheirClaims() {
        Visit researcher = house.person("kari", "r");
        assertTrue(researcher.get("/account?lang=en").body().contains("You are logged in as researcher."));
        assertEquals(200, researcher.get(REPORT).statusCode());
        assertEquals(403, house.visitor().get(REPORT).statusCode());
        assertTrue(house.person("ola", "something else").get("/account?lang=en").body()
                .contains("You are logged in as everybody."));
    }

    @Test
    void theProviderIsAskedForACodeWithStateNonceAndChallenge() {
        String asked = Visit.location(house.visitor().get("/login"));
        assertTrue(asked.startsWith(house.provider().authorizationEndpointUrl(LetIn.ISSUER).toString()), asked);
        for (String parameter : List.of("response_type=code", "state=", "nonce=", "code_challenge=",
                "code_challenge_method=S256", "scope=openid", "redirect_uri=http%3A%2F%2F127.0.0.1")) {
            assertTrue(asked.contains(parameter), parameter + " in " + asked);
        }
        assertFalse(asked.contains("s3cret"), asked);
        assertNotEquals(asked, Visit.location(house.visitor().get("/login")));
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Visit visit = house.visitor();
        HttpResponse<String> answer = visit.logIn("/account");
        String cookie = answer.headers().allValues("Set-Cookie").stream().filter(one -> one.startsWith("kronsj="))
                .findFirst().orElseThrow();
        assertTrue(cookie.endsWith("; Path=/; HttpOnly; SameSite=Lax"), cookie);
        assertTrue(cookie.length() > 43 + "kronsj=; Path=/; HttpOnly; SameSite=Lax".length() - 1, cookie);
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aSessionThatWasThereBeforeTheLoginIsWorthNothingAfterIt() {
        Visit visit = house.person("kari", "r");
        String before = visit.session();
        visit.logIn("/account");
        assertNotEquals(before, visit.session());
        assertFalse(house.visitor().get("/account?lang=en", "Cookie", "kronsj=" + before).body()
                .contains("You are logged in"));
        assertFalse(house.visitor().get("/account?lang=en", "Cookie", "kronsj=chosen-by-somebody").body()
                .contains("You are logged in"));
    }

    @Test
    void anAnswerIsGoodOnceInTheBrowserThatAsked() {
        Visit visit = house.visitor();
        String back = visit.comeBack("/account");
        assertEquals(400, house.visitor().get(back).statusCode());
        assertEquals(303, visit.get(back).statusCode());
        assertEquals(400, visit.get(back).statusCode());
    }

    @Test
    void anotherStateAnotherCodeAndARefusalLetNobodyIn() {
        for (String query : List.of("code=x", "code=x&state=y", "error=access_denied&state=y", "", "state=y",
                "code=x&state[]=y",
                "code=%00&state=%ff")) {
            Visit visit = house.visitor();
            visit.comeBack("/account");
            HttpResponse<String> answer = visit.get("/login/callback?" + query);
            assertEquals(400, answer.statusCode(), query);
            assertFalse(loggedIn(visit), query);
            assertFalse(answer.body().contains("Exception"), query);
        }
        Visit visit = house.visitor();
        String back = visit.comeBack("/account");
        assertEquals(400, visit.get(back.replaceFirst("code=[^&]*", "code=forged")).statusCode());
    }

    @Test
    void aTokenForAnotherClientOfAnotherTimeQuestionOrIssuerLetsNobodyIn() {
        for (var token : List.of(
                new DefaultOAuth2TokenCallback(LetIn.ISSUER, "kari", "JWT", List.of(LetIn.CLIENT),
                        Map.of("aud", List.of("another")), 3600),
                new DefaultOAuth2TokenCallback(LetIn.ISSUER, "kari", "JWT", List.of(LetIn.CLIENT), Map.of(), -600),
                new DefaultOAuth2TokenCallback(LetIn.ISSUER, "kari", "JWT", List.of(LetIn.CLIENT),
                        Map.of("nonce", "another"), 3600),
                new DefaultOAuth2TokenCallback(LetIn.ISSUER, "kari", "JWT", List.of(LetIn.CLIENT),
                        Map.of("iss", "https://evil.example"), 3600))) {
            house.provider().enqueueCallback(token);
            Visit visit = house.visitor();
            assertEquals(400, visit.logIn("/account").statusCode());
            assertFalse(loggedIn(visit));
        }
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterTheLogin() {
        for (String to : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y", "", "/" + "x".repeat(600))) {
            assertEquals("/account", Visit.location(house.visitor().logIn(to)), to);
        }
        assertEquals("/e/klimakronsj-2021?lang=nn",
                Visit.location(house.visitor().logIn("/e/klimakronsj-2021?lang=nn")));
    }

    @Test
    void aSessionEndsWhenNothingIsAskedAndAtTheLatestAfterEightHours() {
        Visit idle = house.person("kari", "r");
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(29)));
        assertTrue(loggedIn(idle));
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(30)));
        assertFalse(loggedIn(idle));
        now.set(Instant.now());
        Visit busy = house.person("kari", "r");
        for (int asked = 0; asked < 23; asked++) {
            now.updateAndGet(time -> time.plus(Duration.ofMinutes(20)));
            assertTrue(loggedIn(busy), "after " + asked);
        }
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(20)));
        assertFalse(loggedIn(busy));
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheProvider() {
        Visit visit = house.person("kari", "r");
        String session = visit.session();
        HttpResponse<String> answer = visit.post("/logout", "csrf_token=" + visit.formToken());
        assertEquals(303, answer.statusCode());
        String there = Visit.location(answer);
        assertTrue(there.startsWith(house.provider().endSessionEndpointUrl(LetIn.ISSUER).toString()), there);
        assertTrue(there.contains("post_logout_redirect_uri="), there);
        assertFalse(house.visitor().get("/account?lang=en", "Cookie", "kronsj=" + session).body()
                .contains("You are logged in"));
    }

    @Test
    void aFormFromElsewhereLogsNobodyOut() {
        Visit visit = house.person("kari", "r");
        String token = visit.formToken();
        assertEquals(403, visit.post("/logout", "").statusCode());
        assertEquals(403, visit.post("/logout", "csrf_token=" + house.person("ola", "r").formToken()).statusCode());
        assertEquals(403, visit.post("/logout", "csrf_token=" + token, "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, visit.post("/logout", "csrf_token=" + token, "Origin", "https://evil.example").statusCode());
        assertEquals(405, visit.get("/logout?form=" + token).statusCode());
        assertTrue(loggedIn(visit));
    }

    @Test
    void nothingThatIsKeptOrLoggedTellsWhoItWas() throws IOException {
        Visit visit = house.person("kari.nordmann@example.no", "a");
        visit.get("/e/klimakronsj-2021/report/report.html");
        String log = Files.readString(place.resolve("workspace/audit/audit.jsonl"));
        assertTrue(log.contains("LOGGED_IN") && log.contains("EXPORTED"), log);
        assertFalse(log.contains("nordmann") || log.contains("Nordmann"), log);
    }
}
