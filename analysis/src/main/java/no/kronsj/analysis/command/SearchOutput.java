package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.analysis.text.SearchResult;
import no.kronsj.analysis.text.SearchResult.Hit;

/** Prints what was found. */
final class SearchOutput {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SNIPPET = 160;
    private static final int BEFORE_MARK = 40;

    private SearchOutput() {}

    /** A query and what it found. */
    record Answer(String queryId, String query, SearchResult result) {}

    static void heading(SearchFormat format, PrintWriter out) {
        if (format == SearchFormat.tsv) {
            out.println("query\trank\tid\tscore\treasons\tsnippet");
        }
    }

    static void write(SearchFormat format, Answer answer, PrintWriter out) {
        switch (format) {
            case json -> out.println(json(answer));
            case text -> text(answer, out);
            case tsv -> lines(answer, out, "%s\t%d\t%s\t%.6f\t%s\t%s%n");
            case trec -> lines(answer, out, "%s Q0 %3$s %2$d %4$.6f kronsj%n");
        }
    }

    private static void lines(Answer answer, PrintWriter out, String pattern) {
        int rank = 1;
        for (Hit hit : answer.result().hits()) {
            out.printf(Locale.ROOT, pattern, Cell.of(answer.queryId()), rank++, Cell.of(hit.passage().id()),
                    hit.score(),
                    reasons(hit), Cell.of(snippet(hit)));
        }
    }

    private static void text(Answer answer, PrintWriter out) {
        out.printf(Locale.ROOT, "%d passages for: %s%n", answer.result().total(), answer.query());
        int rank = 1;
        for (Hit hit : answer.result().hits()) {
            out.printf(Locale.ROOT, "%d. %s (%.3f; %s)%n   %s%n", rank++, hit.passage().id(), hit.score(), reasons(hit),
                    snippet(hit).replaceAll("\\s+", " "));
        }
    }

    private static String json(Answer answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("query_id", answer.queryId());
        object.put("query", answer.query());
        object.put("total", answer.result().total());
        object.put("hits", answer.result().hits().stream().map(SearchOutput::hit).toList());
        object.put("facets", answer.result().facets());
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Text and numbers could not be written as JSON", e);
        }
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", hit.passage().id());
        object.put("title", hit.passage().title());
        object.put("text", hit.passage().text());
        object.put("language", hit.passage().language());
        object.put("score", hit.score());
        object.put("reasons", hit.reasons().stream().map(SearchOutput::word).toList());
        object.put("marks", hit.marks().stream().map(mark -> Map.of("start", mark.start(), "end", mark.end(), "reason",
                word(mark.reason()))).map(java.util.TreeMap::new).toList());
        return object;
    }

    /** The stretch of text around the first mark. */
    private static String snippet(Hit hit) {
        String text = hit.passage().text();
        List<SearchResult.Mark> marks = hit.marks();
        int from = marks.isEmpty() ? 0 : Math.max(0, marks.getFirst().start() - BEFORE_MARK);
        int to = Math.min(text.length(), from + SNIPPET);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private static String reasons(Hit hit) {
        return hit.reasons().stream().map(SearchOutput::word).collect(Collectors.joining(","));
    }

    private static String word(SearchResult.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
