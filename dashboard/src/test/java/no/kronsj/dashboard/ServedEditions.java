package no.kronsj.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import no.kronsj.analysis.result.Results;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;

/** Everything that can be looked at: a full edition in both views, one with nothing in it, one that is not published. */
record ServedEditions(Path workspace, Reader everybody, Reader restricted) implements AutoCloseable {
    static final String FULL = "/e/" + InventedEdition.ID;
    static final String EMPTY = "/e/tom-2020";
    static final String UNPUBLISHED = "/e/ventende-2022";

    /** A page of one of the servers. */
    record Seen(Reader server, String view, String path) {
        String address(String lang) {
            return server.address(path + (path.contains("?") ? "&" : "?") + "lang=" + lang);
        }
    }

    static ServedEditions serve() {
        try {
            Path workspace = Files.createTempDirectory("kronsj-browsed");
            InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                    InventedEdition.restricted());
            InventedEdition.publish(workspace, "tom-2020", "run-1", nothing(), nothing());
            Files.createDirectories(workspace.resolve("editions").resolve("ventende-2022"));
            return new ServedEditions(workspace, Reader.of(workspace, new WithEvidence()),
                    Reader.restricted(workspace, new WithEvidence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables of a run in which nothing was read. */
    static Results nothing() {
        return new Results(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Every page that everybody may see. */
    List<Seen> everybodys() {
        var pages = new ArrayList<>(of(everybody, "public"));
        BrowsedAddresses.EMPTY.forEach(path -> pages.add(new Seen(everybody, "public", EMPTY + path)));
        return pages;
    }

    /** Every page of the restricted view. */
    List<Seen> restrictedOnes() {
        var pages = new ArrayList<>(of(restricted, "restricted"));
        BrowsedAddresses.RESTRICTED.forEach(path -> pages.add(new Seen(restricted, "restricted", FULL + path)));
        return pages;
    }

    private static List<Seen> of(Reader server, String view) {
        var pages = new ArrayList<Seen>();
        BrowsedAddresses.ABOVE.forEach(path -> pages.add(new Seen(server, view, path)));
        BrowsedAddresses.BELOW.forEach(path -> pages.add(new Seen(server, view, FULL + path)));
        pages.add(new Seen(server, view, keptList(server)));
        return pages;
    }

    private static String keptList(Reader server) {
        return server.send(HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("q=buss")), FULL + "/lists").headers()
                .firstValue("Location").orElseThrow();
    }

    @Override
    public void close() {
        everybody.close();
        restricted.close();
        try (var files = Files.walk(workspace)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The invented edition, whose plan names a passage as evidence of a goal. */
    private static final class WithEvidence extends InventedEdition {
        @Override
        public EditionInfo plan(Path runFolder, String edition) {
            EditionInfo plain = super.plan(runFolder, edition);
            var goals = new HashMap<>(plain.goals());
            goals.computeIfPresent("heard", (id, goal) -> new GoalInfo(goal.title(), goal.criterion(), goal.level(),
                    goal.weight(), goal.lower(), goal.indicators(), List.of("g03/definition/v2/2")));
            return new EditionInfo(plain.id(), plain.workshop(), plain.title(), plain.language(), plain.organiser(),
                    plain.invented(),
                    plain.sessions(), goals, plain.items(), plain.layers(), plain.questions(), plain.assessment());
        }
    }
}
