package no.kronsj.dashboard.overview;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.workshop.Goal;

/** Of what nothing here gives evidence (metrics K3): the criteria and levels of which no goal has a figure. */
final class EvidenceGaps {
    private EvidenceGaps() {}

    /** One sentence for criteria and one for levels, where any is without evidence. */
    static List<String> of(PublishedRun run, Page page) {
        Set<String> criteria = known(run, GoalInfo::criterion);
        Set<String> levels = known(run, GoalInfo::level);
        String noCriteria = missing(Goal.Criterion.values(), criteria, word -> page.text("criterion." + word));
        String noLevels = missing(Goal.Level.values(), levels, word -> page.text("gaps.level." + word));
        return List.of(noCriteria.isEmpty() ? "" : page.text("gaps.criteria", noCriteria),
                noLevels.isEmpty() ? "" : page.text("gaps.levels", noLevels)).stream()
                .filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static Set<String> known(PublishedRun run, Function<GoalInfo, String> tag) {
        var known = new HashSet<String>();
        for (GoalRow row : run.results().goals()) {
            if (row.value() != null) {
                run.info().findGoal(row.goal()).map(tag).ifPresent(known::add);
            }
        }
        return known;
    }

    private static String missing(Enum<?>[] all, Set<String> known, Function<String, String> words) {
        return Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).filter(word -> !known.contains(word))
                .map(words).collect(Collectors.joining(", "));
    }
}
