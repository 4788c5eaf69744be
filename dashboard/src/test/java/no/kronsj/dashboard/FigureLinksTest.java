package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Walks every page that a reader can reach, and asks of every figure where it is explained. */
class FigureLinksTest {
    private static final String LOOKS = "(?s).*\\b(ok|no-data|undefined|too-few|degenerate|suppressed|absent)\\b.*";
    private static final int MOST_PAGES = 400;

    @TempDir
    private Path workspace;

    @Test
    void everyFigureOfTheInventedEditionIsExplained() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        walk(Reader.of(workspace, new InventedEdition()), InventedEdition.ID);
        walk(Reader.restricted(workspace, new InventedEdition()), InventedEdition.ID);
    }

    @Test
    void everyFigureOfTheSamplesIsExplained() throws IOException {
        Path samples = Path.of(System.getProperty("kronsj.root"), "data-samples");
        for (String sample : List.of("klimakronsj-2021", "tiny-6-people", "messy-on-purpose")) {
            Path run = workspace.resolve("editions").resolve(sample).resolve("runs").resolve("run-1");
            copy(samples.resolve(sample).resolve("expected"), run.resolve("results"));
            Files.copy(samples.resolve(sample).resolve("workshop.yaml"), run.resolve("workshop.yaml"));
            Files.writeString(workspace.resolve("editions").resolve(sample).resolve("CURRENT"), "run-1\n");
            EditionReader files = new PublishedFiles();
            walk(Reader.of(workspace, files), sample);
            walk(Reader.restricted(workspace, files), sample);
        }
    }

    private static void walk(Reader open, String edition) {
        try (Reader reader = open) {
            String front = "/e/" + edition;
            var seen = new LinkedHashSet<String>(List.of(front));
            var waiting = new ArrayDeque<String>(seen);
            var unexplained = new TreeSet<String>();
            int figures = 0;
            while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
                String path = waiting.remove();
                HttpResponse<String> page = reader.get(path);
                assertEquals(200, page.statusCode(), path);
                Document document = Jsoup.parse(page.body());
                Elements all = figures(document);
                figures += all.size();
                all.stream().filter(figure -> !isExplained(figure))
                        .forEach(figure -> unexplained.add(path + ": " + figure.outerHtml()));
                links(document, front).filter(seen::add).forEach(waiting::add);
            }
            assertEquals(Set.of(), unexplained);
            assertTrue(figures > 30, "only %d figures on %d pages".formatted(figures, seen.size()));
            assertTrue(seen.stream().anyMatch(path -> path.startsWith(front + "/method/")), "no method was reached");
        }
    }

    /**
     * Pages of documents and of what was replaced are many, hold no figures, and have tests of their own; the network drawn
     * in other ways is the same page, and a report is a file.
     */
    private static Stream<String> links(Document document, String front) {
        return document.select("a[href]").stream().map(link -> link.attr("href").replaceAll("[#].*", ""))
                .filter(address -> address.startsWith(front))
                .filter(address -> !address.contains("/passages/") && !address.contains("/texts/")
                        && !address.contains("lang=")
                        && !address.contains("/search?") && !address.contains("/network?")
                        && !address.contains("/network/") && !address.contains("/pictures/")
                        && !address.contains("/report/"));
    }

    private static Elements figures(Document document) {
        var found = new ArrayList<Element>(document.select("svg.chart"));
        document.select(".number, .value, .place").stream().filter(cell -> cell.className().matches(LOOKS))
                .forEach(found::add);
        return new Elements(found);
    }

    /** In the figure's own row, in its column's heading, in its table's caption, or in the box of a picture. */
    private static boolean isExplained(Element figure) {
        Element cell = figure.closest("td");
        if (cell == null) {
            Element box = figure.closest("li, figure, p, section");
            return box != null && leads(box);
        }
        Element row = cell.closest("tr");
        Element table = cell.closest("table");
        if (row == null || table == null) {
            return false;
        }
        Element caption = table.selectFirst("caption");
        Element heading = table.selectFirst("thead tr > *:nth-child(%d)".formatted(cell.elementSiblingIndex() + 1));
        return leads(row) || caption != null && leads(caption) || heading != null && leads(heading);
    }

    private static boolean leads(Element element) {
        return element.selectFirst("a[href*=/method/]") != null;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
