package no.kronsj.dashboard.method;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import no.kronsj.ingest.workshop.Language;

/**
 * One text about a measure. The files use five forms only, a blank line between blocks: {@code # title}, {@code ## heading},
 * {@code > formula}, lines that begin with {@code - }, and plain paragraphs; so nothing has to be trusted as HTML.
 *
 * @param title  of the page
 * @param blocks in order; the first is a paragraph whose first sentence says what the measure is
 */
public record MethodText(String title, List<Block> blocks) {
    /** The texts, in the order in which a reader meets them. */
    public static final List<String> ALL = List.of("verdict", "gas_t", "tipping_point", "rater_alpha", "response_rate",
            "item_nonresponse", "linking_rate", "retention", "attendance", "weighting", "answer_share", "top_box_share",
            "net_score",
            "median", "mean", "leik_dispersion", "nps", "cliffs_delta", "cronbach_alpha", "change_direction",
            "change_shift", "change_wilcoxon", "response_shift", "change_unpaired", "kruskal_wallis", "icc1", "r_wg",
            "pooled_mean", "rank_lo", "density", "partners_median", "new_tie_rate", "ei_index", "components",
            "betweenness_median", "pairing_group_coverage", "participation_gini", "participation_balance",
            "turn_taking", "documents_delivered", "themes",
            "revision_size", "uptake", "step_completeness", "question_coverage", "definition_distance", "search",
            "suppression", "statuses", "editions");

    /** Measures that are explained together with another. */
    private static final Map<String, String> TOGETHER = Map.ofEntries(Map.entry("indicator_value", "verdict"),
            Map.entry("gas_level", "gas_t"), Map.entry("goals_at_expected", "gas_t"),
            Map.entry("rater_pairs", "rater_alpha"), Map.entry("rated_level", "rater_alpha"),
            Map.entry("kish_n", "weighting"), Map.entry("design_effect", "weighting"),
            Map.entry("top_box_share_weighted", "weighting"), Map.entry("net_score_weighted", "weighting"),
            Map.entry("mean_weighted", "weighting"), Map.entry("median_lower", "median"),
            Map.entry("median_upper", "median"),
            Map.entry("pooled_share", "pooled_mean"), Map.entry("rank_hi", "rank_lo"),
            Map.entry("without_contact_share", "partners_median"),
            Map.entry("partners_lower", "partners_median"), Map.entry("partners_upper", "partners_median"),
            Map.entry("three_partners_share", "partners_median"), Map.entry("persistence", "new_tie_rate"),
            Map.entry("unobservable_dyads", "new_tie_rate"), Map.entry("ei_expected", "ei_index"),
            Map.entry("ei_rescaled", "ei_index"), Map.entry("assortativity", "ei_index"),
            Map.entry("assortativity_weighted", "ei_index"), Map.entry("assortativity_numeric", "ei_index"),
            Map.entry("largest_component_share", "components"), Map.entry("mean_distance", "components"),
            Map.entry("transitivity", "components"), Map.entry("modularity", "components"),
            Map.entry("reciprocity", "components"), Map.entry("betweenness_upper", "betweenness_median"),
            Map.entry("constraint_median", "betweenness_median"),
            Map.entry("central_tenth_share", "betweenness_median"),
            Map.entry("broker_coordinator_share", "betweenness_median"),
            Map.entry("broker_consultant_share", "betweenness_median"),
            Map.entry("broker_gatekeeper_share", "betweenness_median"),
            Map.entry("broker_representative_share", "betweenness_median"),
            Map.entry("broker_liaison_share", "betweenness_median"),
            Map.entry("density_15_minutes", "density"), Map.entry("density_30_minutes", "density"),
            Map.entry("density_60_minutes", "density"), Map.entry("communities", "components"),
            Map.entry("communities_agreement", "components"),
            Map.entry("pairing_once_share", "pairing_group_coverage"),
            Map.entry("pairing_cross_group_share", "pairing_group_coverage"),
            Map.entry("pairing_repeats", "pairing_group_coverage"),
            Map.entry("participation_gini_expected", "participation_gini"),
            Map.entry("participation_evenness", "participation_gini"),
            Map.entry("participation_max_share", "participation_gini"),
            Map.entry("participation_percentile", "participation_gini"),
            Map.entry("participation_silent_share", "participation_gini"),
            Map.entry("participation_uneven_share", "participation_gini"),
            Map.entry("silent_members", "attendance"),
            Map.entry("participation_aside", "participation_gini"), Map.entry("uptake_null", "uptake"),
            Map.entry("uptake_net", "uptake"), Map.entry("uptake_coded", "uptake"),
            Map.entry("uptake_agreement", "uptake"), Map.entry("notes_received", "uptake"),
            Map.entry("notes_given", "uptake"), Map.entry("responsibility_share", "step_completeness"),
            Map.entry("theme_stability", "themes"),
            Map.entry("theme_agreement", "themes"), Map.entry("theme_coherence", "themes"),
            Map.entry("theme_share", "themes"), Map.entry("theme_coverage", "themes"),
            Map.entry("themes_of_several", "definition_distance"),
            Map.entry("definition_concepts", "definition_distance"), Map.entry("coding_alpha", "rater_alpha"));

    /** Each text is read once; there are as many as there are files in the program. */
    private static final Map<String, MethodText> READ = new ConcurrentHashMap<>();

    /** The text that explains a measure, where there is one. */
    public static Optional<MethodText> find(Language language, String measure) {
        String explained = TOGETHER.getOrDefault(measure, measure);
        return ALL.contains(explained)
                ? Optional.of(READ.computeIfAbsent(language.code() + "/" + explained + ".md", MethodText::read))
                : Optional.empty();
    }

    /** The first sentence, which stands in the list. */
    String summary() {
        String words = blocks.getFirst() instanceof Paragraph paragraph ? paragraph.text() : "";
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    private static MethodText read(String file) {
        try (InputStream in = MethodText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No method text " + file);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parse(String.join("\n", reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MethodText parse(String text) {
        var blocks = new ArrayList<Block>();
        String title = "";
        for (String block : text.strip().split("\\n\\s*\\n")) {
            if (block.startsWith("# ")) {
                title = block.substring(2);
            } else {
                blocks.add(block(block.strip()));
            }
        }
        return new MethodText(title, List.copyOf(blocks));
    }

    private static Block block(String text) {
        String line = text.replace('\n', ' ');
        if (text.startsWith("## ")) {
            return new Heading(line.substring(3));
        }
        if (text.startsWith("> ")) {
            return new Formula(line.substring(2));
        }
        return text.startsWith("- ")
                ? new Items(text.lines().map(item -> item.substring(2)).toList())
                : new Paragraph(line);
    }

    /** A part of the text. */
    public sealed interface Block {}

    /** A heading below the title. */
    public record Heading(String text) implements Block {}

    /** A rule of calculation. */
    public record Formula(String text) implements Block {}

    /** Things side by side. */
    public record Items(List<String> texts) implements Block {}

    /** Ordinary text. */
    public record Paragraph(String text) implements Block {}
}
