package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.text.Concordance;
import no.kronsj.analysis.text.LineOrder;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.analysis.text.SearchProblem;
import no.kronsj.analysis.text.SearchProblem.Expected;
import no.kronsj.analysis.text.SearchRequest;
import no.kronsj.analysis.text.SearchResult;
import no.kronsj.analysis.text.SearchResult.Hit;
import no.kronsj.analysis.text.SearchResult.Mark;
import no.kronsj.analysis.text.SearchResult.Reason;

/** A text index small enough to read: a passage is found when it holds the query, letter by letter. */
final class PassagesInMemory implements PassageSearch {
    private static final Map<String, Function<Passage, String>> FILTERS = Map.of("group", Passage::group, "kind",
            Passage::kind, "revision", Passage::revision, "lang", Passage::language, "theme", Passage::theme);

    private final List<Passage> passages;
    private final Runnable onClose;

    PassagesInMemory(List<Passage> passages, Runnable onClose) {
        this.passages = List.copyOf(passages);
        this.onClose = onClose;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        int quote = request.query().indexOf('"');
        if (quote >= 0 && request.query().indexOf('"', quote + 1) < 0) {
            return new SearchResult(0, List.of(), Map.of(), new SearchProblem(quote, "\"", Expected.CLOSING_QUOTE, 0),
                    null);
        }
        List<Passage> found = passages.stream().filter(passage -> fits(passage, request)).toList();
        List<Hit> hits = found.stream().skip(request.offset()).limit(request.limit())
                .map(passage -> hit(passage, request.query())).toList();
        return new SearchResult(found.size(), hits, facets(found), null, found.isEmpty() ? "ombruk" : null);
    }

    private static boolean fits(Passage passage, SearchRequest request) {
        return contains(passage.text(), request.query()) && request.filters().entrySet().stream()
                .allMatch(filter -> FILTERS.getOrDefault(filter.getKey(), Passage::id).apply(passage)
                        .equals(filter.getValue()));
    }

    private static boolean contains(String text, String query) {
        return text.toLowerCase(Locale.ROOT).contains(query.replace("\"", "").toLowerCase(Locale.ROOT));
    }

    private static Hit hit(Passage passage, String query) {
        String word = query.replace("\"", "").toLowerCase(Locale.ROOT);
        var marks = new ArrayList<Mark>();
        String text = passage.text().toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + word.length())) {
            boolean whole = at + word.length() == text.length()
                    || !Character.isLetter(text.charAt(at + word.length()));
            marks.add(new Mark(at, at + word.length(), whole ? Reason.EXACT : Reason.FORM));
        }
        var reasons = EnumSet.noneOf(Reason.class);
        marks.forEach(mark -> reasons.add(mark.reason()));
        return new Hit(passage, 1.0, reasons, marks);
    }

    private static Map<String, Map<String, Long>> facets(List<Passage> found) {
        var facets = new TreeMap<String, Map<String, Long>>();
        FILTERS.forEach((name, value) -> facets.put(name, found.stream().map(value).filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))));
        return facets;
    }

    @Override
    public Concordance concordance(SearchRequest request, LineOrder order) {
        SearchResult result = search(new SearchRequest(request.query(), request.filters(), 0, 1_000));
        var lines = new ArrayList<Concordance.Line>();
        for (Hit hit : result.hits()) {
            String text = hit.passage().text();
            hit.marks().forEach(mark -> lines.add(new Concordance.Line(hit.passage(), text.substring(0, mark.start()),
                    text.substring(mark.start(), mark.end()), text.substring(mark.end()), List.of(), List.of(),
                    mark.start(), mark.end(), mark.reason())));
        }
        return new Concordance(result.total(), lines, true, result.problem());
    }

    @Override
    public List<String> suggestions(String beginning, int limit) {
        return passages.stream().flatMap(passage -> Stream.of(passage.text().split("\\W+")))
                .filter(word -> !beginning.isEmpty() && word.startsWith(beginning)).distinct().sorted().limit(limit)
                .toList();
    }

    @Override
    public List<Passage> similar(String id, int limit) {
        return find(id).isEmpty()
                ? List.of()
                : passages.stream().filter(passage -> !passage.id().equals(id)).limit(limit).toList();
    }

    @Override
    public Optional<Passage> find(String id) {
        return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
    }

    @Override
    public List<Passage> document(String document) {
        return passages.stream().filter(passage -> passage.document().equals(document)).toList();
    }

    @Override
    public void close() {
        onClose.run();
    }
}
