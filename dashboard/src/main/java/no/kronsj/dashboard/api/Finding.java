package no.kronsj.dashboard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.text.Concordance;
import no.kronsj.analysis.text.LineOrder;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.SearchProblem;
import no.kronsj.analysis.text.SearchResult;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.search.ProblemSentence;
import no.kronsj.dashboard.search.SearchAddress;

/** What can be found in the texts; without a query that is nothing. */
final class Finding {
    private static final int MOST_HITS = 1000;
    private static final List<Endpoint.Parameter> PARAMETERS = Stream.concat(
            Stream.of(new Endpoint.Parameter("q", "the query, as in the search page"),
                    new Endpoint.Parameter("sort", "relevance, group or place; of a concordance L1, R1, L2, R2 …")),
            SearchAddress.FILTERS.stream().map(name -> new Endpoint.Parameter(name, "only passages of this " + name)))
            .toList();
    private static final List<Column> PASSAGE = List.of(Endpoints.text("passage", "id of the passage"),
            Endpoints.text("group", "id of a group"), Endpoints.text("kind", "kind of text"),
            Endpoints.text("revision", "v1, v2 …"), Endpoints.text("language", "nb, nn or en"),
            Endpoints.text("theme", "id of a theme"), Endpoints.text("session", "id of a session"),
            Endpoints.text("document", "the file as the plan names it"),
            new Column("start", Column.Type.INTEGER, "offset of the first character of the passage"),
            new Column("end", Column.Type.INTEGER, "offset after its last character"));

    private Finding() {}

    static Endpoint search() {
        List<Column> own = List.of(Endpoints.text("text", "the passage as it was written"),
                new Column("score", Column.Type.NUMBER, "how well it fits, comparable within one answer"),
                new Column("reasons", Column.Type.LIST, "why it was found: exact, form, part, counterpart …"),
                new Column("marks", Column.Type.LIST, "what was found, as start-end within the text"));
        return new Endpoint("search", "One row per passage found, the best thousand.", joined(PASSAGE, own), PARAMETERS,
                (run, asked) -> found(run, asked).hits().stream().map(Finding::hit).toList());
    }

    static Endpoint facets() {
        return new Endpoint("search/facets", "One row per value of a filter among the passages found.",
                List.of(Endpoints.text("filter", "group, kind, revision, theme, language or session"),
                        Endpoints.text("value", "a value of the filter"),
                        new Column("passages", Column.Type.INTEGER, "how many of the passages found have it")),
                PARAMETERS, (run, asked) -> counts(found(run, asked).facets()));
    }

    static Endpoint concordance() {
        List<Column> own = List.of(Endpoints.text("left", "the words before"), Endpoints.text("hit", "what was found"),
                Endpoints.text("right", "the words after"), Endpoints.text("reason", "why it was found"));
        return new Endpoint("concordance", "One row per place in the texts where the query was found.",
                joined(own, PASSAGE), PARAMETERS, Finding::lines);
    }

    private static List<Column> joined(List<Column> first, List<Column> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static SearchResult found(PublishedRun run, Asked asked) throws ApiProblem {
        SearchAddress address = address(asked);
        if (address.query().isEmpty()) {
            return new SearchResult(0, List.of(), Map.of(), null, null);
        }
        SearchResult found = run.passages().search(address.request(MOST_HITS));
        refuse(asked, found.problem());
        return found;
    }

    private static SearchAddress address(Asked asked) throws ApiProblem {
        SearchAddress address = SearchAddress.of(asked.page().query()).at(1);
        if (address.tooLong()) {
            throw new ApiProblem(400, "long", String.valueOf(SearchAddress.LONGEST_QUERY));
        }
        return address;
    }

    private static void refuse(Asked asked, @Nullable SearchProblem problem) throws ApiProblem {
        if (problem != null) {
            throw new ApiProblem(400, "query", ProblemSentence.of(asked.page(), problem));
        }
    }

    private static List<String> hit(SearchResult.Hit hit) {
        List<String> row = new ArrayList<>(place(hit.passage()));
        row.add(hit.passage().text());
        row.add(String.valueOf(hit.score()));
        row.add(hit.reasons().stream().map(Finding::word).collect(Collectors.joining(";")));
        row.add(hit.marks().stream().map(mark -> mark.start() + "-" + mark.end()).collect(Collectors.joining(";")));
        return row;
    }

    private static String word(SearchResult.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> place(Passage passage) {
        return List.of(passage.id(), passage.group(), passage.kind(), passage.revision(), passage.language(),
                passage.theme(), passage.session(), passage.document(), String.valueOf(passage.start()),
                String.valueOf(passage.end()));
    }

    private static List<List<String>> counts(Map<String, Map<String, Long>> facets) {
        return facets.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(facet -> facet.getValue().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(value -> List.of(facet.getKey(), value.getKey(), value.getValue().toString())))
                .toList();
    }

    private static List<List<String>> lines(PublishedRun run, Asked asked) throws ApiProblem {
        SearchAddress address = address(asked);
        if (address.query().isEmpty()) {
            return List.of();
        }
        Concordance found = run.passages().concordance(address.request(1), LineOrder.find(asked.value("sort"))
                .orElse(LineOrder.PLACE));
        refuse(asked, found.problem());
        return found.lines().stream().map(line -> Stream.concat(Stream.of(line.left().strip(), line.hit(),
                line.right().strip(), word(line.reason())), place(line.passage()).stream()).toList()).toList();
    }
}
