package no.kronsj.dashboard.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.LinkRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.UptakeRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.theme.ThemeLabel;

/**
 * One note and its way: what it proposed, the sentences that have it, their themes and goals.
 *
 * @param from     the giver's title, or ""
 * @param said     the note itself, passage by passage
 * @param uptake   how much of it was taken up
 * @param worth    what the figure rests on, in a sentence, or ""
 * @param left     words that the text did not take up
 * @param ways     one per sentence that took something up
 */
public record NoteTrace(String from, List<Said> said, Shown uptake, String worth, List<String> left, List<Way> ways) {

    static NoteTrace of(PublishedRun run, Page page, MeasureRow row, List<UptakeRow> words) {
        String note = row.key().subject();
        String giver = note.substring(note.indexOf('@') + 1);
        Map<String, List<UptakeRow>> byPlace = new LinkedHashMap<>();
        words.stream().filter(UptakeRow::takenUp).forEach(word -> byPlace
                .computeIfAbsent(word.where().passage() + " " + word.where().start(), place -> new ArrayList<>())
                .add(word));
        List<Way> ways = new ArrayList<>(
                byPlace.values().stream().map(found -> way(run, page, note, found)).toList());
        ways.addAll(drawn(run, page, note, byPlace.values()));
        return new NoteTrace(giver.isEmpty() ? "" : run.groupTitle(giver), said(run, page, note, giver),
                page.figures().shown(row), worth(page, row),
                words.stream().filter(word -> !word.takenUp()).map(UptakeRow::word).toList(), ways);
    }

    private static String worth(Page page, MeasureRow row) {
        return row.notes().stream().flatMap(note -> page.words().findText("feedback.worth." + note).stream())
                .findFirst().orElse("");
    }

    private static List<Said> said(PublishedRun run, Page page, String note, String giver) {
        String receiver = note.substring(0, note.indexOf('@'));
        String begins = "%s/%s/feedback/%s/".formatted(run.edition(), receiver, giver.isEmpty() ? "only" : giver);
        return run.results().passages().stream().map(PassageRow::passage).filter(id -> id.startsWith(begins))
                .flatMap(id -> run.passages().find(id).stream())
                .map(passage -> new Said(passage.text(), passage.language(), PassageLink.to(page, passage.id())))
                .toList();
    }

    private static Way way(PublishedRun run, Page page, String note, List<UptakeRow> words) {
        UptakeRow first = words.getFirst();
        String passage = first.where().passage();
        String sentence = run.passages().find(passage).map(Passage::text)
                .map(text -> text.substring(first.where().start(), first.where().end())).orElse("");
        return way(run, page, note, passage, sentence, words.stream().map(UptakeRow::word).toList());
    }

    /** Passages to which somebody drew a link although no word tells of it. */
    private static List<Way> drawn(PublishedRun run, Page page, String note, Iterable<List<UptakeRow>> told) {
        List<String> known = new ArrayList<>();
        told.forEach(words -> known.add(words.getFirst().where().passage()));
        return run.results().proposals().links().stream()
                .filter(link -> link.kind().equals("note-passage") && link.from().equals(note)
                        && !known.contains(link.to()))
                .map(link -> way(run, page, note, link.to(),
                        run.passages().find(link.to()).map(Passage::text).orElse(""), List.of()))
                .toList();
    }

    private static Way way(PublishedRun run, Page page, String note, String passage, String sentence,
            List<String> words) {
        Optional<LinkRow> theme = link(run, "passage-theme", passage);
        Optional<LinkRow> goal = theme.flatMap(found -> link(run, "theme-goal", found.to()));
        Passage where = run.passages().find(passage).orElse(null);
        return new Way(words, sentence, where == null ? "" : where.language(), PassageLink.to(page, passage),
                author(page, run.results().proposals().links().stream()
                        .filter(link -> link.from().equals(note) && link.to().equals(passage)).findFirst()),
                theme.flatMap(found -> ThemeLabel.find(run, found.to())), author(page, theme),
                goal.map(found -> goal(run, found.to())), author(page, goal));
    }

    /** What somebody drew goes before what the program found. */
    private static Optional<LinkRow> link(PublishedRun run, String kind, String from) {
        List<LinkRow> links = run.results().proposals().links().stream()
                .filter(link -> link.kind().equals(kind) && link.from().equals(from)).toList();
        return links.stream().filter(link -> link.author().equals("human")).findFirst()
                .or(() -> links.stream().findFirst());
    }

    private static GoalLink goal(PublishedRun run, String goal) {
        return new GoalLink(goal, run.results().goals().stream().filter(row -> row.goal().equals(goal)).findFirst()
                .map(GoalRow::title).orElse(goal));
    }

    private static String author(Page page, Optional<LinkRow> link) {
        return link.map(found -> page.text("feedback.by." + found.author())
                + (found.time().isEmpty() ? "" : " " + found.time())).orElse("");
    }

    /** One passage of the note. */
    public record Said(String text, String language, String link) {}

    /** A goal to which a theme leads. */
    public record GoalLink(String goal, String title) {}

    /** From words to a sentence, its theme and a goal; with who says so at each step. */
    public record Way(List<String> words, String sentence, String language, String link, String sentenceBy,
            Optional<ThemeLabel> theme, String themeBy, Optional<GoalLink> goal, String goalBy) {}
}
