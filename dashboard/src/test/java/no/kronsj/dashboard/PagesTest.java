package no.kronsj.dashboard;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.figure.Absence;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.method.MethodText;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(OneServer.class)
class PagesTest {
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final List<String> PAGES = List.of("", "/goals/heard", "/goals/learned", "/goals/followed",
            "/goals/leaders", "/groups", "/groups/g01", "/groups/g13", "/themes", "/themes/t01", "/themes/unassigned",
            "/definitions", "/definitions/g01/g03",
            "/passages/g03/definition/v2/2", "/search", "/search?q=ombruk", "/search?q=finnesikke", "/search?q=%22",
            "/participation", "/network", "/network?by=county&day=2021-09-30&node=Rogaland&sort=to", "/data", "/method",
            "/feedback", "/feedback/g01",
            "/feedback/g01/definition", "/feedback/g13", "/roadmap", "/questions", "/questions/g01/programme/measures",
            "/search?q=bu&group=g01&page=2", "/search?q=bu&sort=group", "/search?q=ombruq", "/concordance",
            "/concordance?q=bu", "/concordance?q=bu&by=L1&page=9", "/concordance?q=%22", "/documents",
            "/documents/g01/definition", "/documents/g01/roadmap?q=bu");

    private final Reader reader;

    PagesTest(Reader reader) {
        this.reader = reader;
    }

    private String body(String path) {
        HttpResponse<String> page = reader.get(EDITION + path);
        assertEquals(200, page.statusCode(), path);
        return page.body();
    }

    @Test
    void everyPageIsThereInEveryLanguage() {
        for (String path : PAGES) {
            for (Language language : Language.values()) {
                String address = EDITION + path + (path.contains("?") ? "&" : "?") + "lang=" + language.code();
                HttpResponse<String> page = reader.get(address);
                assertEquals(200, page.statusCode(), address);
                assertTrue(page.body().contains("<html lang=\"" + language.code() + "\">"), address);
                assertEquals("text/html;charset=utf-8",
                        page.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT).replace(" ", ""),
                        address);
                assertGuarded(page);
            }
        }
    }

    @Test
    void everyMethodPageIsThereInEveryLanguage() {
        for (String measure : MethodText.ALL) {
            for (Language language : Language.values()) {
                String page = body("/method/" + measure + "?lang=" + language.code());
                assertTrue(page.contains("<h1>"), measure);
                assertFalse(page.contains("<h1></h1>"), measure + " has no title in " + language);
            }
        }
    }

    private static void assertGuarded(HttpResponse<String> page) {
        assertEquals(
                "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'",
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-referrer", page.headers().firstValue("Referrer-Policy").orElse(""));
        assertFalse(page.body().contains(" style="), "an inline style");
        assertFalse(page.body().replace(Reader.SCRIPT, "").contains("<script"), "another script than the search's");
    }

    @Test
    void frontPageSaysWhatEachGoalFoundAndWhoCouldOverturnIt() {
        String page = body("?lang=nb");
        assertTrue(page.contains("46 av 50 svarte «Enig» eller «Helt enig»."));
        assertTrue(page.contains("Står seg uansett hva de 14 som ikke svarte, mener."));
        assertTrue(page.contains(
                "Ville fortsatt stått seg med mindre flere enn 9 av de 14 som ikke svarte, mener noe annet."));
        assertTrue(page.contains("2 av 7 mål er nådd, 1 er uavgjort og 2 er ikke nådd. 2 lar seg ikke vurdere."));
        assertTrue(page.contains("Etter tallene alene ligger 3 av 7 på eller over det som var ventet."));
        assertTrue(page.contains("Oppdiktet eksempel."));
    }

    @Test
    void noughtNoAnswersAndHiddenNeverLookAlike() {
        String hidden = body("/goals/leaders?lang=en");
        assertTrue(hidden.contains("Hidden because too few people stand behind the figure."));
        String none = body("/goals/followed?lang=en");
        assertTrue(none.contains("No answers."));
        String nought = body("/goals/heard?lang=en");
        assertTrue(nought.contains("<td class=\"number ok\">0%"));
        assertTrue(body("/goals/leaders?lang=en").contains("<td class=\"number suppressed\">"));
    }

    @Test
    void aValueOfTooFewPeopleIsNotShownEvenIfTheTableHoldsIt() {
        var figures = new Figures(Wording.in(Language.EN));
        assertEquals("too few", figures.shown(0.83, Unit.INDEX, 2L, Status.TOO_FEW).text());
        assertEquals("+0.83\u00a0≈", new Figures(Wording.in(Language.EN), true)
                .shown(0.83, Unit.INDEX, 2L, Status.TOO_FEW).text());
    }

    @Test
    void noTwoReasonsForAMissingNumberLookAlikeInAnyLanguage() {
        for (Language language : Language.values()) {
            Wording words = Wording.in(language);
            List<Absence> all = Absence.all(words);
            assertEquals(Status.values().length, all.size());
            for (Function<Absence, String> part : List.<Function<Absence, String>>of(Absence::look, Absence::mark,
                    Absence::word, Absence::explanation)) {
                Set<String> different = all.stream().map(part).collect(Collectors.toSet());
                assertEquals(all.size(), different.size(), language + ": " + different);
                assertTrue(different.stream().noneMatch(text -> text.isBlank() || text.contains("0")), different + "");
            }
        }
    }

    @Test
    void theKeyOnThePageNamesEveryReasonAndNought() {
        String page = body("/groups?lang=en");
        Absence.all(Wording.in(Language.EN)).forEach(absence -> assertTrue(page.contains("<dt class=\"" + absence.look()
                + "\"><span class=\"sign\">" + absence.mark() + "</span>" + absence.word()), absence.word()));
        assertTrue(page.contains("<dt><span class=\"sign\">0</span></dt>"));
    }

    @Test
    void aBarOfNoughtIsAStrokeAndAMissingBarIsAMark() {
        assertTrue(body("/goals/heard?lang=en").contains("class=\"bar-part\" width=\"0.6\""));
        assertTrue(body("/goals/leaders?lang=en").contains("<span class=\"bar-mark\" aria-hidden=\"true\">:</span>"));
        assertTrue(body("?lang=en").contains("<span class=\"bar-mark\" aria-hidden=\"true\">○</span>"));
    }

    @Test
    void attendanceThatNobodyKnowsIsNotNought() {
        assertTrue(body("/groups/g13?lang=en").contains("3 members. Attendance is not known."));
    }

    @Test
    void languageComesFromTheAddressThenFromTheBrowserElseItIsNorwegian() {
        assertTrue(reader.get(EDITION, "Accept-Language", "de, nn;q=0.9, en;q=0.8").body().contains("lang=\"nn\""));
        assertTrue(reader.get(EDITION + "?lang=en", "Accept-Language", "nn").body().contains("<html lang=\"en\">"));
        assertTrue(reader.get(EDITION, "Accept-Language", ";;;").body().contains("<html lang=\"nb\">"));
    }

    @Test
    void theLanguageSwitchKeepsTheAddress() {
        assertTrue(body("/search?q=bu&group=g01&lang=nb")
                .contains("href=\"/e/klimakronsj-2021/search?q=bu&amp;group=g01&amp;lang=nn\""));
    }

    @Test
    void aQuotationInAnotherLanguageSaysSo() {
        assertTrue(body("/themes?lang=nb").contains("<blockquote lang=\"en\">"));
        assertTrue(body("/themes?lang=nb").contains("<blockquote><p>Kommunen styrer"));
    }

    @Test
    void aWrongAddressGivesAPageWithWaysOn() {
        for (String path : List.of("/goals/none", "/groups/none", "/themes/none", "/passages/none", "/method/none",
                "/none")) {
            HttpResponse<String> page = reader.get(EDITION + path + "?lang=en");
            assertEquals(404, page.statusCode(), path);
            assertTrue(page.body().contains("There is no such page"), path);
            assertGuarded(page);
        }
        assertEquals(404, reader.get("/e/none").statusCode());
        int above = reader.get("/e/..%2F..%2Fetc").statusCode();
        assertTrue(above == 404 || above == 400, "answered " + above);
    }

    @Test
    void nothingCanBeSent() {
        var post = HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString("q=1"));
        assertEquals(405, reader.send(post, EDITION).statusCode());
    }

    @Test
    void aQueryThatIsTooLongOrUnreadableIsSaidSo() {
        assertTrue(body("/search?lang=en&q=" + "a".repeat(201)).contains("too long"));
        assertTrue(body("/search?lang=en&q=%22open").contains("could not be read: at character 1"));
        assertTrue(body("/search?lang=en&q=finnesikke").contains("No passage has"));
    }

    @Test
    void searchMarksWhatWasFoundAndSaysWhy() {
        String page = body("/search?lang=en&q=ombruk");
        assertTrue(page.contains("<mark class=\"related\">ombruk</mark>skartlegging"), page);
        assertTrue(page.contains("<span class=\"tag\">form</span>"), page);
    }

    @Test
    void theDataPageGroupsProblemsByWhatTheyCost() {
        String page = body("/data?lang=nn");
        assertTrue(page.contains("4 filer: 157 rader inn = 155 brukte + 2 lagde til side."), page);
        int file = page.indexOf("<h3 id=\"cost-file\"");
        int rows = page.indexOf("<h3 id=\"cost-rows\"");
        int doubt = page.indexOf("<h3 id=\"cost-doubt\"");
        assertTrue(0 < file && file < rows && rows < doubt, "the dearest first");
        int outside = page.indexOf("id=\"issue-answer-outside-scale\"");
        assertTrue(rows < outside && outside < page.indexOf("id=\"issue-person-twice\""), "the most frequent first");
        assertTrue(page.contains("<a href=\"#cost-doubt\">Brukt, men med atterhald</a>"), page);
    }

    @Test
    void theDataPageSaysWhyPeopleGaveNoAnswer() {
        String page = body("/data?lang=en").replaceAll("(?<=>)\\s+(?=<)", "")
                .replaceAll(" data-label=\"[^\"]*\"", "");
        assertTrue(page.contains(numbers("", "47", "4", "8", "0", "2", "2", "1", "0", "64")), page);
        assertTrue(page.contains(numbers("", "9", "0", "–", "3", "1", "0", "0", "0", "–")), page);
        assertTrue(page.contains(numbers("Hidden because too few people stand behind the figure.", ":", ":", ":", ":",
                ":", ":", ":", ":", ":")), page);
    }

    private static String numbers(String hidden, String... cells) {
        String cell = "<td class=\"number%s\" title=\"%s\">".formatted(hidden.isEmpty() ? "" : " suppressed", hidden);
        return Stream.of(cells).map(number -> cell + number + "</td>").collect(Collectors.joining()) + "</tr>";
    }

    @Test
    void theDataPageSaysOnlyThatAFileWasReplacedAndWhen() {
        assertTrue(body("/data?lang=en").contains("Replaced an earlier file on 3 June 2024"));
        assertTrue(body("/data?lang=nb").contains("Kom i stedet for en tidligere fil 3. juni 2024"));
    }

    @Test
    void theDataPageSaysHowManyFormsAreLinkedAndWhyOthersAreNot() {
        String page = body("/data?lang=en");
        assertTrue(page
                .contains("<td class=\"number ok\">96%</td><td>48 linked, 1 without an id, 1 uncertain"));
        assertTrue(page.contains("<code>before → after</code></th><td class=\"number\">60"));
        assertTrue(page.contains("75%</td><td>45 both times, 50 answered in the later one"));
        assertTrue(page.contains("anonymous: nobody is asked who they are"));
    }

    @Test
    void theStylesheetIsNotSentTwice() {
        assertNotSentTwice("/kronsj.css");
    }

    @Test
    void aPageThatIsTheSameIsNotSentTwice() {
        assertNotSentTwice(EDITION + "/groups?lang=nb");
    }

    private void assertNotSentTwice(String path) {
        HttpResponse<String> first = reader.get(path);
        String tag = first.headers().firstValue("ETag").orElse("");
        assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
        assertEquals(200, first.statusCode());
        assertEquals(304, reader.get(path, "If-None-Match", tag).statusCode());
    }
}
