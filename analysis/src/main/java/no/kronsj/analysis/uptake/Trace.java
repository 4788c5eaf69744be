package no.kronsj.analysis.uptake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.LinkRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.result.UptakeRow;
import no.kronsj.analysis.text.TextTokens;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.TraceLink;

/**
 * The way of a note (H5): to the passages that took it up, to their themes, to the goals that name what the theme is about. A
 * link that somebody drew stands beside the automatic ones and is theirs where both say the same.
 */
public final class Trace {
    private static final String NOTE = "note-passage";
    private static final String THEME = "passage-theme";
    private static final String GOAL = "theme-goal";
    private static final String AUTOMATIC = "automatic";

    private final Map<List<String>, LinkRow> links = new LinkedHashMap<>();
    private final Map<String, String> themes = new HashMap<>();
    private final Set<String> passages;
    private final List<TraceLink> unused = new ArrayList<>();
    private final TextTokens tokens;

    /** The trace of all notes. */
    public Trace(List<UptakeRow> words, List<PassageRow> passages, List<ThemeRow> themes, List<Goal> goals,
            List<TraceLink> drawn, TextTokens tokens) {
        this.tokens = tokens;
        this.passages = passages.stream().map(PassageRow::passage).collect(Collectors.toUnmodifiableSet());
        passages.stream().filter(PassageRow::assigned).forEach(row -> this.themes.put(row.passage(), row.theme()));
        words.stream().filter(UptakeRow::takenUp).forEach(row -> add(NOTE, row.note(), row.where().passage()));
        themes.forEach(theme -> goals.stream().filter(goal -> names(goal, theme))
                .forEach(goal -> add(GOAL, theme.theme(), goal.id())));
        Set<String> known = known(words, themes, goals);
        drawn.forEach(link -> draw(link, known));
        reached().forEach(passage -> {
            String theme = this.themes.get(passage);
            if (theme != null) {
                add(THEME, passage, theme);
            }
        });
    }

    private Set<String> known(List<UptakeRow> words, List<ThemeRow> allThemes, List<Goal> goals) {
        Set<String> known = new TreeSet<>(passages);
        words.forEach(row -> known.add(row.note()));
        allThemes.forEach(theme -> known.add(theme.theme()));
        goals.forEach(goal -> known.add(goal.id()));
        return known;
    }

    /** All links, in the order of the notes. */
    public List<LinkRow> links() {
        return links.values().stream().sorted(java.util.Comparator.comparing(LinkRow::kind).thenComparing(LinkRow::from)
                .thenComparing(LinkRow::to)).toList();
    }

    /** Links from or to what is not there. */
    public List<TraceLink> unused() {
        return List.copyOf(unused);
    }

    private void add(String kind, String from, String to) {
        links.putIfAbsent(List.of(kind, from, to), new LinkRow(kind, from, to, AUTOMATIC, ""));
    }

    private void draw(TraceLink link, Set<String> known) {
        String kind = passages.contains(link.from()) ? THEME : passages.contains(link.to()) ? NOTE : GOAL;
        if (known.contains(link.from()) && known.contains(link.to())) {
            links.put(List.of(kind, link.from(), link.to()),
                    new LinkRow(kind, link.from(), link.to(), "human", link.at()));
        } else {
            unused.add(link);
        }
    }

    private Set<String> reached() {
        return links.values().stream().filter(link -> link.kind().equals(NOTE)).map(LinkRow::to)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the goal's title has a word of the theme's label, in any language of the plan. */
    private boolean names(Goal goal, ThemeRow theme) {
        Set<String> label = tokens.of(theme.label(), "nb").stream().filter(TextTokens.Token::content)
                .map(TextTokens.Token::concept).collect(Collectors.toUnmodifiableSet());
        return java.util.stream.Stream.of(Language.values())
                .flatMap(language -> tokens.of(goal.title().in(language), language.code()).stream())
                .anyMatch(token -> token.content() && label.contains(token.concept()));
    }
}
