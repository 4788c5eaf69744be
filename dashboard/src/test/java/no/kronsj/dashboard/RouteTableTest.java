package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.LedGroupRow;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;
import no.kronsj.dashboard.access.Route;
import no.kronsj.dashboard.access.Routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Every role at every address of the server. The table says who gets in, first on a public server and then on a restricted
 * one: p the public, r researchers, f facilitators, a agencies, A administrators.
 */
class RouteTableTest {
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final String WHO = """
                                      GET  /account                                   prfaA prfaA
                                      GET  /login                                     prfaA prfaA
                                      GET  /login/callback                            prfaA prfaA
                                      POST /logout                                    prfaA prfaA
                                      GET  /audit                                     aA    A
                                      GET  /                                          prfaA A
                                      GET  /accessibility                             prfaA A
                                      GET  /workshops/{workshop}                      prfaA A
                                      GET  /workshops/{workshop}/pictures/{goal}.{ending} prfaA A
                                      GET  /api                                       prfaA A
                                      GET  /api/openapi.json                          prfaA A
                                      GET  /e/{edition}                               prfaA A
                                      GET  /e/{edition}/goals/{goal}                  prfaA A
                                      GET  /e/{edition}/answers                       prfaA A
                                      GET  /e/{edition}/groups                        prfaA A
                                      GET  /e/{edition}/groups/{group}                prfaA fA
                                      GET  /e/{edition}/compare                       prfaA A
                                      GET  /e/{edition}/participation                 prfaA A
                                      GET  /e/{edition}/network                       prfaA A
                                      GET  /e/{edition}/data                          prfaA A
                                      GET  /e/{edition}/glossary                      prfaA A
                                      GET  /e/{edition}/report                        prfaA A
                                      GET  /e/{edition}/method                        prfaA A
                                      GET  /e/{edition}/method/{measure}              prfaA A
                                      GET  /e/{edition}/themes                        prfaA A
                                      GET  /e/{edition}/themes/{theme}                prfaA A
                                      GET  /e/{edition}/definitions                   prfaA A
                                      GET  /e/{edition}/definitions/{left}/{right}    prfaA A
                                      GET  /e/{edition}/codes                         prfaA A
                                      GET  /e/{edition}/codes/{code}                  prfaA A
                                      GET  /e/{edition}/feedback                      prfaA A
                                      GET  /e/{edition}/feedback/{group}              prfaA fA
                                      GET  /e/{edition}/feedback/{group}/{kind}       prfaA fA
                                      GET  /e/{edition}/roadmap                       prfaA A
                                      GET  /e/{edition}/questions                     prfaA A
                                      GET  /e/{edition}/questions/{group}/{set}/{question} prfaA fA
                                      GET  /e/{edition}/passages/<passage>            prfaA A
                                      GET  /e/{edition}/documents                     prfaA A
                                      GET  /e/{edition}/documents/{group}/{kind}      prfaA fA
                                      GET  /e/{edition}/lists/{list}                  prfaA A
                                      GET  /e/{edition}/live                          prfaA A
                                      GET  /e/{edition}/live/events                   prfaA A
                                      GET  /e/{edition}/search                        prfaA A
                                      GET  /e/{edition}/search/words                  prfaA A
                                      GET  /e/{edition}/concordance                   prfaA A
                                      POST /e/{edition}/lists                         rfaA  A
                                      GET  /e/{edition}/pictures/<picture>            prfaA A
                                      GET  /e/{edition}/cite/<passage>                prfaA A
                                      GET  /e/{edition}/cite.{ending}                 prfaA A
                                      GET  /e/{edition}/lists/{list}/cite.{ending}    prfaA A
                                      GET  /e/{edition}/tables/{table}                prfaA A
                                      GET  /e/{edition}/codebook.qdc                  prfaA A
                                      GET  /e/{edition}/network/network.{ending}      prfaA A
                                      GET  /e/{edition}/concordance.csv               prfaA A
                                      GET  /e/{edition}/texts/<file>                  prfaA A
                                      GET  /e/{edition}/originals/<file>              prfaA A
                                      GET  /e/{edition}/lists/{list}/table.csv        prfaA A
                                      GET  /e/{edition}/report/report.{ending}        rfaA  A
                                      """;
    @TempDir
    private Path place;

    @Test
    void everyAddressOfTheServerIsInTheTableAndEveryEntryIsAnAddress() throws IOException {
        try (LetIn house = serve(ResultView.PUBLIC)) {
            Set<String> registered = house.server().javalin.unsafe.internalRouter.allHttpHandlers().stream()
                    .map(one -> one.endpoint).filter(one -> Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")
                            .contains(one.method.name()))
                    .map(one -> one.method.name() + " " + one.path).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(registered, Routes.all().stream().map(one -> one.method() + " " + one.path())
                    .collect(Collectors.toCollection(TreeSet::new)));
            assertTrue(registered.size() > 100, registered.size() + " addresses");
        }
    }

    @Test
    void everyRoleGetsAsFarAsTheTableSaysOnAPublicServer() throws IOException {
        walk(ResultView.PUBLIC);
    }

    @Test
    void everyRoleGetsAsFarAsTheTableSaysOnARestrictedServer() throws IOException {
        walk(ResultView.RESTRICTED);
    }

    @Test
    void aFacilitatorSeesNoOtherGroupOfTheRestrictedView() throws IOException {
        try (LetIn house = serve(ResultView.RESTRICTED)) {
            Visit facilitator = house.person("f", "f");
            assertEquals(200, facilitator.get(EDITION + "/groups/g01").statusCode());
            for (String other : List.of("/groups/g03", "/groups/G01", "/groups/g01%2F..%2Fg03", "/groups/g01;x",
                    "/feedback/g03", "/documents/g03/definition", "/groups/g01/../g03", "/groups/%67%30%33")) {
                HttpResponse<String> answer = facilitator.get(EDITION + other);
                assertTrue(answer.statusCode() >= 400, other + " " + answer.statusCode());
            }
            assertEquals(403, facilitator.get("/e/klimakronsj-2022/groups/g01").statusCode());
        }
    }

    /** Of a group of few all must have agreed, and it ends; texts are the group's work and stay. */
    @ParameterizedTest
    @CsvSource({"1,200", "-1,403", ",403"})
    void aFacilitatorSeesAnswersOnlyWhereTheGroupAgreedAndUntilItEnds(Integer daysLeft, int status)
            throws IOException {
        List<LedGroupRow> led = daysLeft == null
                ? List.of()
                : List.of(new LedGroupRow("g01", LocalDate.now(ZoneOffset.UTC).plusDays(daysLeft)));
        try (LetIn house = serve(ResultView.RESTRICTED, InventedEdition.restricted().leading(led))) {
            Visit facilitator = house.person("f", "f");
            HttpResponse<String> answer = facilitator.get(EDITION + "/groups/g01?lang=en");
            assertEquals(status, answer.statusCode());
            assertEquals(status == 403, answer.body().contains("The group has not agreed to this"));
            assertEquals(200, facilitator.get(EDITION + "/documents/g01/definition").statusCode());
            assertEquals(200, facilitator.get(EDITION + "/feedback/g01").statusCode());
            assertEquals(200, house.person("A", "admin").get(EDITION + "/groups/g01").statusCode());
        }
    }

    @Test
    void aRestrictedServerTellsNobodyElseWhatThereIs() throws IOException {
        try (LetIn house = serve(ResultView.RESTRICTED)) {
            for (Visit visit : List.of(house.visitor(), house.person("r", "r"), house.person("f", "f"))) {
                for (String path : List.of(EDITION + "/grupper", EDITION + "/nowhere", EDITION, "/e/unknown",
                        "/e/unknown/live/events", EDITION + "/live/events", "/nowhere", "/api/v1/nowhere")) {
                    HttpResponse<String> answer = visit.get(path);
                    assertTrue(answer.statusCode() >= 400, path);
                    for (String told : List.of("Klimakrønsj", "Areal og transport", "Miljødirektoratet", "/groups")) {
                        assertFalse(answer.body().contains(told), told + " at " + path);
                    }
                }
            }
            assertTrue(house.person("A", "admin").get(EDITION + "/grupper").body().contains("/groups"));
        }
    }

    private LetIn serve(ResultView view) throws IOException {
        return serve(view, InventedEdition.restricted());
    }

    private LetIn serve(ResultView view, Results restricted) throws IOException {
        Path folder = Files.createTempDirectory(place, "served");
        InventedEdition.publish(folder.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                restricted);
        return LetIn.serve(folder, new InventedEdition(), view, InstantSource.system());
    }

    private void walk(ResultView view) throws IOException {
        try (LetIn house = serve(view)) {
            Map<String, String> expected = expected(view);
            Map<String, String> seen = new LinkedHashMap<>();
            Map<String, Visit> roles = everybody(house);
            for (Route route : Routes.all()) {
                seen.put(route.method() + " " + route.path(), letIn(roles, route));
            }
            assertEquals(lines(expected), lines(seen));
        }
    }

    private static Map<String, Visit> everybody(LetIn house) {
        Map<String, Visit> roles = new LinkedHashMap<>();
        roles.put("p", house.visitor());
        List.of("r", "f", "a").forEach(role -> roles.put(role, house.person(role, role)));
        roles.put("A", house.person("A", "admin"));
        return roles;
    }

    /** The letters of those who get in. */
    private static String letIn(Map<String, Visit> roles, Route route) {
        var letters = new StringBuilder();
        roles.forEach((letter, visit) -> {
            int status = ask(visit, route);
            assertTrue(status < 500 && status != 429, route + " " + status);
            letters.append(status == 401 || status == 403 ? "" : letter);
        });
        return letters.toString();
    }

    private static int ask(Visit visit, Route route) {
        String path = WalkedAddresses.of(route);
        if (route.method().equals("GET")) {
            return visit.get(path).statusCode();
        }
        // Nobody logs out half way.
        return path.equals("/logout")
                ? new Visit(visit.home()).post(path, "").statusCode()
                : visit.post(path, "q=buss&csrf_token=" + visit.formToken()).statusCode();
    }

    private static Map<String, String> expected(ResultView view) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (Route route : Routes.all()) {
            expected.put(route.method() + " " + route.path(), route.path().startsWith("/api/v1/")
                    ? view == ResultView.PUBLIC ? "prfaA" : "A"
                    : "prfaA"); // Stylesheets and the like, unless the table says otherwise.
        }
        WHO.lines().map(line -> line.split("\\s+")).forEach(cells -> expected.put(cells[0] + " " + cells[1],
                view == ResultView.PUBLIC ? cells[2] : cells[3]));
        return expected;
    }

    private static String lines(Map<String, String> letters) {
        List<String> lines = new ArrayList<>();
        letters.forEach((address, who) -> lines.add(address + "  " + who));
        return String.join("\n", lines.stream().sorted().toList());
    }
}
