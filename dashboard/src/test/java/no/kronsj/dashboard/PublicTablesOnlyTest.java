package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.dashboard.Walk.Answer;
import no.kronsj.dashboard.WholeRun.Rest;
import no.kronsj.dashboard.access.Route;
import no.kronsj.dashboard.access.Routes;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Nothing but the public tables, the public index and the plan reaches the public: where everything else is gone from the
 * workspace, or is something else, every address of a public server answers the same bytes in every language. So whoever asks
 * over the net knows no more than the attacker of {@code AttackTest}, who has these tables. The server is asked by whoever
 * sits at it, who is answered all that the public is, and the report.
 */
class PublicTablesOnlyTest {
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final Walk.Languages IN_TURN = address -> List.of(LANGUAGES.get(address % LANGUAGES.size()));
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2021-10-15T12:00:00Z"));
    private static final String EDITION = "/e/" + InventedEdition.ID;
    /** Addresses with what a page does not link to. */
    private static final List<String> MORE = List.of("/search?q=dyrka&group=g03", "/search/words?q=b",
            "/concordance.csv?q=buss", "/cite.bib", "/cite.ris", "/cite.json", "/network/network.graphml",
            "/network/network.gexf", "/pictures/goals/heard.png", "/cite/g03/definition/v2/2?format=bib",
            "/report/report.html", "/report/report.pdf", "/report/report.docx");
    private static final List<String> QUESTIONS = List.of("/api/v1/search?q=buss", "/api/v1/search/facets?q=bu",
            "/api/v1/concordance?q=buss", "/api/v1/measures?limit=1000", "/api/v1/measures?status=SUPPRESSED",
            "/api/v1/passages?limit=1000&group=g03");

    /** Where there is a login, in the restricted view only, and what is not asked here. */
    private static final Set<String> NOBODYS = Set.of("/account", "/login", "/login/callback", "/audit",
            "/e/{edition}/originals/<file>", "/e/{edition}/live/events");

    @TempDir
    private Path place;

    @Test
    void theInventedEditionAnswersAlikeInEveryLanguageWhenAllElseIsGone() throws IOException {
        WholeRun run = publishInvented();
        Map<String, Answer> whole = answers(run.workspace(), new WithIndex(), address -> LANGUAGES);
        assertEquals(NOBODYS, unanswered(whole));

        assertTrue(run.strip(Rest.GONE) > 20);

        assertEquals(List.of(), apart(whole, answers(run.workspace(), new WithIndex(), address -> LANGUAGES)));
    }

    @Test
    void theInventedEditionAnswersAlikeWhenAllElseIsSomethingElse() throws IOException {
        WholeRun run = publishInvented();
        Map<String, Answer> whole = answers(run.workspace(), new WithIndex(), IN_TURN);

        assertTrue(run.strip(Rest.OTHER) > 20);

        assertEquals(List.of(), apart(whole, answers(run.workspace(), new WithIndex(), IN_TURN)));
    }

    /** Twice, so that its workshop has a past. */
    private WholeRun publishInvented() throws IOException {
        Path workspace = place.resolve("workspace");
        for (String edition : List.of("klimakronsj-2020", InventedEdition.ID)) {
            InventedEdition.publish(workspace, edition, "run-1", InventedEdition.results(),
                    InventedEdition.restricted());
        }
        return WholeRun.complete(workspace, InventedEdition.ID).indexed(InventedEdition.ID);
    }

    @Test
    void theSampleAnswersAlike() throws IOException {
        Path workspace = place.resolve("workspace");
        KeptSample.publish(InventedEdition.ID, workspace);
        WholeRun run = WholeRun.complete(workspace, InventedEdition.ID);
        Map<String, Answer> whole = answers(workspace, new PublishedFiles(), IN_TURN);
        assertTrue(whole.size() > 500, whole.size() + " answers");

        assertTrue(run.strip(Rest.GONE) > 20);

        assertEquals(List.of(), apart(whole, answers(workspace, new PublishedFiles(), IN_TURN)));
    }

    private static Map<String, Answer> answers(Path workspace, EditionReader editions, Walk.Languages languages) {
        try (Reader reader = Reader.at(workspace, editions, CLOCK)) {
            var seeds = new ArrayList<>(seeds());
            list(reader).ifPresent(seeds::add);
            return new Walk(reader, languages).from(seeds);
        }
    }

    /** One that somebody keeps, where the texts have what is looked for. */
    private static Optional<String> list(Reader reader) {
        return reader.send(HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("q=buss")), EDITION + "/lists").headers()
                .firstValue("Location");
    }

    private static List<String> seeds() {
        var seeds = new TreeSet<String>(WalkedAddresses.all());
        seeds.removeIf(address -> address.equals("/audit") || address.endsWith("/live/events"));
        seeds.addAll(BrowsedAddresses.ABOVE);
        Stream.of(BrowsedAddresses.BELOW, BrowsedAddresses.RESTRICTED, MORE)
                .forEach(paths -> paths.forEach(path -> seeds.add(EDITION + path)));
        seeds.addAll(QUESTIONS);
        Arrays.stream(ResultTable.values()).forEach(table -> seeds.add(EDITION + "/tables/" + table.fileName()));
        return List.copyOf(seeds);
    }

    private static List<String> apart(Map<String, Answer> whole, Map<String, Answer> stripped) {
        var addresses = new TreeSet<>(whole.keySet());
        addresses.addAll(stripped.keySet());
        return addresses.stream().filter(address -> !Objects.equals(whole.get(address), stripped.get(address)))
                .map(address -> address + ": " + whole.get(address) + " " + stripped.get(address)).toList();
    }

    /** Routes of which no address had an answer. */
    private static Set<String> unanswered(Map<String, Answer> answers) {
        List<String> answered = answers.entrySet().stream().filter(one -> one.getValue().status() < 400)
                .map(one -> one.getKey().replaceAll("\\?.*", "")).distinct().toList();
        return Routes.all().stream().filter(route -> route.method().equals("GET")).map(Route::path)
                .filter(path -> answered.stream().noneMatch(pattern(path).asMatchPredicate()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pattern pattern(String route) {
        return Pattern
                .compile(route.replace(".", "\\.").replaceAll("\\{[a-z]+}", "[^/]+").replaceAll("<[a-z]+>", ".+"));
    }

    /** The invented edition with its texts on disk, as an evaluation leaves them. */
    private static final class WithIndex extends InventedEdition {
        @Override
        public PassageSearch passages(Path runFolder, ResultView view) {
            return new PublishedFiles().passages(runFolder, view);
        }
    }
}
