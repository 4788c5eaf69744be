package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How much one client gets of a server that others use too, under which name it answers, and what it writes down. */
class RationedServerTest {
    private static final String EDITION = "/e/klimakronsj-2021";

    @TempDir
    private Path place;

    private LetIn serve(ResultView view, String proxy) throws IOException {
        InventedEdition.publish(place.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        return LetIn.serve(place, new InventedEdition(), view, InstantSource.system(), proxy);
    }

    private static HttpResponse<String> askUntilRefused(Visit visit, String path, int most, String... headers) {
        HttpResponse<String> answer = visit.get(path, headers);
        for (int asked = 1; asked < most && answer.statusCode() != 429; asked++) {
            answer = visit.get(path, headers);
        }
        return answer;
    }

    @Test
    void whoeverAsksTooMuchIsToldWhenToComeBackInTheirLanguage() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC, "")) {
            for (String lang : List.of("nb", "nn", "en")) {
                var answer = askUntilRefused(house.visitor(), EDITION + "/search?q=buss&lang=" + lang, 1000);
                assertEquals(429, answer.statusCode());
                int wait = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
                assertTrue(wait >= 1 && wait < 60, "" + wait);
                assertEquals(lang, Jsoup.parse(answer.body()).select("html").attr("lang"));
            }
        }
    }

    @Test
    void dearAnswersUseUpMoreAndPeopleWhoLoggedInHaveTheirOwnAllowance() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC, "")) {
            Visit agency = house.person("a", "a");
            assertEquals(429, askUntilRefused(agency, EDITION + "/report/report.html", 40).statusCode());
            assertEquals(200, house.visitor().get(EDITION).statusCode());
        }
    }

    @Test
    void whatARequestSaysOfItsOriginCountsOnlyFromATrustedProxy() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC, "")) {
            askUntilRefused(house.visitor(), EDITION + "/search?q=buss", 1000);
            assertEquals(429,
                    askUntilRefused(house.visitor(), EDITION + "/search?q=buss", 20, "X-Forwarded-For", "192.0.2.7")
                            .statusCode());
        }
    }

    @Test
    void behindATrustedProxyOneClientDoesNotUseUpAnothersAllowance() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC, "127.0.0.1")) {
            assertEquals(429, askUntilRefused(house.visitor(), EDITION + "/search?q=buss", 1000, "X-Forwarded-For",
                    "198.51.100.1, 192.0.2.7").statusCode());
            assertEquals(200, house.visitor().get(EDITION, "X-Forwarded-For", "192.0.2.8").statusCode());
            assertEquals(429, askUntilRefused(house.visitor(), EDITION + "/search?q=buss", 20, "X-Forwarded-For",
                    "203.0.113.9, 192.0.2.7").statusCode());
        }
    }

    @Test
    void theServerAnswersUnderItsOwnNameOnly() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC, "")) {
            int port = house.server().port();
            String own = house.address().substring("http://".length());
            assertTrue(Wire.answer(port, request(EDITION, own)).startsWith("HTTP/1.1 200"));
            for (String foreign : List.of("evil.example", "localhost:" + port, "evil.example:" + port)) {
                assertTrue(Wire.answer(port, request(EDITION, foreign)).startsWith("HTTP/1.1 421"), foreign);
            }
        }
    }

    private static String request(String path, String host) {
        return "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
    }

    @Test
    void everyRestrictedPageThatIsSeenIsWrittenDownBeforeItIsShown() throws IOException {
        try (LetIn house = serve(ResultView.RESTRICTED, "")) {
            Visit boss = house.person("boss", "admin");
            Visit facilitator = house.person("f", "f");
            boss.get(EDITION + "/groups?item=after.voice");
            boss.get(EDITION + "/tables/measures.csv");
            facilitator.get(EDITION + "/groups");
            String log = boss.get("/audit?lang=en").body();
            assertTrue(Jsoup.parse(log).select("tbody tr").eachText().toString().matches(
                    "(?s).*was refused /e/klimakronsj-2021/groups restricted.*took /e/klimakronsj-2021/tables/measures.csv restricted"
                            + ".*saw /e/klimakronsj-2021/groups restricted.*logged in.*"),
                    log);
            assertFalse(log.contains("after.voice"), log);
        }
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() throws IOException {
        try (LetIn house = serve(ResultView.RESTRICTED, "")) {
            Visit boss = house.person("boss", "admin");
            assertEquals(200, boss.get(EDITION + "/groups").statusCode());
            Path log = place.resolve("workspace/audit/audit.jsonl");
            Files.delete(log);
            Files.createDirectory(log);
            var answer = boss.get(EDITION + "/groups");
            assertEquals(503, answer.statusCode());
            assertFalse(answer.body().contains("after.voice") || answer.body().contains("audit.jsonl"));
        }
    }

    @Test
    void anAgencySeesItsOwnLinesOnly() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC, "")) {
            house.person("another", "r").get(EDITION + "/tables/measures.csv");
            Visit agency = house.person("a", "a");
            agency.get(EDITION + "/report/report.html");
            List<String> lines = Jsoup.parse(agency.get("/audit?lang=en").body()).select("tbody td:nth-child(5)")
                    .eachText();
            assertEquals(List.of("/audit", EDITION + "/report/report.html", "/account"), lines);
        }
    }
}
