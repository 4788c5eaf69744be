package no.kronsj.dashboard.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.ingest.wording.Wording;

/** What was found, in one plain sentence: "47 of 52 answered agree or strongly agree." */
final class GoalSentence {
    private GoalSentence() {}

    static String in(Wording words, EditionInfo edition, GoalRow row) {
        Optional<IndicatorInfo> indicator = indicator(edition, row.goal(), NoteWords.deciding(row.notes()));
        return in(words, edition, indicator, row.value(), row.unit(), row.n(), row.status());
    }

    /** What one indicator found: by its place in the plan, 1 = the first. */
    static String in(Wording words, EditionInfo edition, String goal, int number, MeasureRow row) {
        return in(words, edition, indicator(edition, goal, number), row.value(), row.unit(), row.n(), row.status());
    }

    private static Optional<IndicatorInfo> indicator(EditionInfo edition, String goal, int number) {
        return edition.findGoal(goal).map(GoalInfo::indicators)
                .flatMap(all -> all.stream().skip(number - 1L).findFirst());
    }

    private static String in(Wording words, EditionInfo edition, Optional<IndicatorInfo> indicator,
            @Nullable Double value, Unit unit, @Nullable Long n, Status status) {
        if (value == null || status == Status.TOO_FEW) {
            return words.text("status." + status.name());
        }
        var figures = new Figures(words);
        String kind = indicator.map(IndicatorInfo::kind).orElse("other");
        Optional<Long> k = unit == Unit.SHARE ? figures.count(value, n) : Optional.empty();
        if (k.isPresent() && n != null) {
            String of = words.numbers().whole(n);
            String part = words.numbers().whole(k.get());
            String more = indicator.map(found -> detail(words, edition, found)).orElse("");
            return words.findText("goal.count." + kind, part, of, more)
                    .orElseGet(() -> words.text("goal.count.other", part, of));
        }
        String number = figures.plain(value, unit, n);
        return words.findText("goal.value." + kind, number)
                .orElseGet(() -> words.text("goal.value.other", number));
    }

    // What the sentence needs beside the numbers: the answers that count, or how many contacts.
    private static String detail(Wording words, EditionInfo edition, IndicatorInfo indicator) {
        if (indicator.atLeast() > 0) {
            return words.numbers().whole(indicator.atLeast());
        }
        return edition.findItem(indicator.subject()).map(item -> answers(words, item))
                .filter(text -> !text.isEmpty()).orElseGet(() -> words.text("goal.favourable"));
    }

    private static String answers(Wording words, ItemInfo item) {
        List<String> levels = item.levels();
        int from = Math.max(0, levels.size() - item.top());
        return levels.subList(from, levels.size()).stream().map(level -> words.text("quoted", level))
                .collect(Collectors.joining(" " + words.text("or") + " "));
    }
}
