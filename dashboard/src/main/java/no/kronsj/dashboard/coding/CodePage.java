package no.kronsj.dashboard.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import no.kronsj.analysis.result.CodeRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.theme.Quote;

/**
 * Every passage that somebody gave a code.
 *
 * @param definition what counts as it, or ""
 * @param size       how many passages
 */
public record CodePage(String name, String definition, String size, List<Coded> passages) {

    /** A passage and the marks of those who gave it the code. */
    public record Coded(Quote quote, String coders) {}

    /** The page of a code, where the codebook has it. */
    public static Optional<View> of(PublishedRun run, Page page, String code) {
        return run.results().texts().codes().stream().filter(row -> row.code().equals(code)).findFirst()
                .map(row -> view(run, page, row));
    }

    private static View view(PublishedRun run, Page page, CodeRow code) {
        Map<String, Set<String>> coders = new LinkedHashMap<>();
        run.results().texts().codings().stream().filter(row -> row.code().equals(code.code())).forEach(row -> coders
                .computeIfAbsent(row.passage(), passage -> new TreeSet<>()).add(row.coder()));
        List<Coded> passages = run.results().passages().stream().filter(row -> coders.containsKey(row.passage()))
                .flatMap(row -> run.passages().find(row.passage()).stream())
                .map(passage -> new Coded(Quote.of(run, page, passage),
                        page.text("codes.by", String.join(", ", coders.getOrDefault(passage.id(), Set.of())))))
                .toList();
        return new View("coding/code.jte", code.name(), new CodePage(code.name(), code.definition(),
                page.words().count("themes.passages", passages.size()), passages));
    }
}
