package no.kronsj.dashboard.glossary;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** The words of the pages in the order of the reader's alphabet. */
public record GlossaryPage(List<Entry> entries) {
    private static final List<String> WORDS = List.of("workshop", "edition", "session", "frame", "silent", "instrument",
            "item", "wave", "goal", "indicator", "target", "interval", "bounds", "tipping", "verdict", "criterion",
            "level", "document", "revision", "passage", "theme", "code", "agreement", "suggestion", "uptake",
            "coverage",
            "encounter", "tie", "layer", "gini", "minimum", "hidden", "pseudonym", "measure", "run");

    /** The method page that goes further, for words that have one. */
    private static final Map<String, String> METHODS = Map.ofEntries(Map.entry("interval", "top_box_share"),
            Map.entry("bounds", "verdict"), Map.entry("tipping", "tipping_point"), Map.entry("verdict", "verdict"),
            Map.entry("theme", "themes"), Map.entry("agreement", "rater_alpha"), Map.entry("uptake", "uptake"),
            Map.entry("coverage", "question_coverage"), Map.entry("tie", "new_tie_rate"),
            Map.entry("gini", "participation_gini"), Map.entry("minimum", "suppression"),
            Map.entry("hidden", "suppression"), Map.entry("suggestion", "step_completeness"));

    /** The page. */
    public static View of(Page page) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(page.language().code()));
        return new View("glossary/glossary.jte", page.text("glossary.title"), new GlossaryPage(WORDS.stream()
                .map(word -> new Entry(word, page.text("glossary." + word), page.text("glossary." + word + ".meaning"),
                        METHODS.getOrDefault(word, "")))
                .sorted(Comparator.comparing(Entry::name, alphabet)).toList()));
    }

    /** One word; {@code method} is the page that goes further, or "". */
    public record Entry(String id, String name, String meaning, String method) {}
}
