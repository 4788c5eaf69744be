package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.result.ThemeSimilarityRow;
import no.kronsj.analysis.text.LanguageGuess;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.theme.Theme;
import no.kronsj.analysis.theme.ThemeFinder;
import no.kronsj.analysis.theme.Themes;
import no.kronsj.ingest.workshop.Workshop;

/** The passages with their languages and themes, ready to be indexed and listed. */
record TextAnalysis(List<Passage> passages, List<ThemeRow> themes, List<PassageRow> rows,
        List<ThemeSimilarityRow> similarities) {
    /** What groups propose; feedback and notes are about a proposal and would pull its theme towards themselves. */
    private static final Set<String> PROPOSALS = Set.of("definition", "roadmap", "presentation");

    static TextAnalysis of(Workshop plan, SmallTables tables) {
        List<Passage> read = read(plan, tables);
        Themes themes = new ThemeFinder().find(inContext(read), OptionalInt.empty());
        Map<String, Themes.Membership> memberships = new HashMap<>();
        themes.passages().forEach(membership -> memberships.put(membership.passage(), membership));
        var passages = new ArrayList<Passage>();
        var rows = new ArrayList<PassageRow>();
        var similarities = new ArrayList<ThemeSimilarityRow>();
        for (Passage passage : read) {
            Themes.Membership membership = memberships.get(passage.id());
            passages.add(membership != null && membership.assigned() ? in(membership.theme(), passage) : passage);
            rows.add(row(passage, membership));
            if (membership != null) {
                new TreeMap<>(membership.similarities())
                        .forEach(
                                (theme, value) -> similarities.add(new ThemeSimilarityRow(passage.id(), theme, value)));
            }
        }
        return new TextAnalysis(passages, themes.themes().stream().map(TextAnalysis::row).toList(), rows, similarities);
    }

    /**
     * What groups propose, each passage with its neighbours in the document: a single sentence says too little to be
     * grouped by.
     */
    private static List<Passage> inContext(List<Passage> read) {
        List<Passage> proposals = read.stream().filter(p -> PROPOSALS.contains(p.kind())).toList();
        var inContext = new ArrayList<Passage>();
        for (int i = 0; i < proposals.size(); i++) {
            Passage passage = proposals.get(i);
            var text = new StringBuilder(passage.text());
            for (int neighbour : new int[]{i - 1, i + 1}) {
                if (neighbour >= 0 && neighbour < proposals.size()
                        && proposals.get(neighbour).document().equals(passage.document())) {
                    text.append('\n').append(proposals.get(neighbour).text());
                }
            }
            inContext.add(new Passage(passage.id(), passage.title(), text.toString(), passage.group(), passage.kind(),
                    passage.revision(), passage.language(), passage.session(), "", passage.document(), passage.start(),
                    passage.end()));
        }
        return inContext;
    }

    /** A passage is in the language it seems to be in, else in its document's, else in the edition's (G1). */
    private static List<Passage> read(Workshop plan, SmallTables tables) {
        var guess = new LanguageGuess();
        var whole = new HashMap<String, StringBuilder>();
        for (Row row : tables.passages()) {
            whole.computeIfAbsent(row.getString("document"), document -> new StringBuilder())
                    .append(row.getString("text"))
                    .append('\n');
        }
        var languages = new HashMap<String, String>();
        whole.forEach((document, text) -> languages.put(document, guess.of(text.toString(), plan.language().code())));
        var passages = new ArrayList<Passage>();
        for (Row row : tables.passages()) {
            String text = row.getString("text");
            String document = row.getString("document");
            passages.add(new Passage(row.getString("passage"), row.getString("title"), text, row.getString("group_id"),
                    row.getString("kind"), row.getString("revision"),
                    guess.of(text, languages.getOrDefault(document, plan.language().code())), "", "", document,
                    row.getInt("start"), row.getInt("end")));
        }
        return passages;
    }

    private static Passage in(String theme, Passage passage) {
        return new Passage(passage.id(), passage.title(), passage.text(), passage.group(), passage.kind(),
                passage.revision(),
                passage.language(), passage.session(), theme, passage.document(), passage.start(), passage.end());
    }

    private static PassageRow row(Passage passage, Themes.@Nullable Membership membership) {
        return new PassageRow(passage.id(), passage.document(), passage.group(), passage.kind(), passage.revision(),
                passage.language(), membership == null ? "" : membership.theme(),
                membership == null || membership.theme().isEmpty() ? null : membership.similarity(),
                membership != null && membership.assigned(), passage.start(), passage.end());
    }

    private static ThemeRow row(Theme theme) {
        return new ThemeRow(theme.id(), theme.label(), theme.passages(), theme.groups(),
                theme.stability().isPresent() ? theme.stability().getAsDouble() : null,
                theme.standing().name().toLowerCase(Locale.ROOT), theme.firstQuote(), theme.otherQuote());
    }
}
