package no.kronsj.dashboard.edition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Session;
import no.kronsj.ingest.workshop.Word;
import no.kronsj.ingest.workshop.Workshop;

/** What the pages need of a plan. */
final class PlannedEdition {
    private PlannedEdition() {}

    static EditionInfo of(String edition, Workshop plan, Path runFolder) {
        Map<String, GoalInfo> goals = new HashMap<>();
        plan.goals().forEach(goal -> goals.put(goal.id(), goal(goal)));
        Map<String, ItemInfo> items = new LinkedHashMap<>();
        plan.instruments().forEach((form, instrument) -> instrument.items()
                .forEach((id, item) -> items.put(form + "." + id, item(item))));
        var layers = new LinkedHashMap<String, String>();
        plan.interactions().forEach(source -> layers.put(source.layer(), source.use().word()));
        return new EditionInfo(edition, plan.workshop(), plan.title(), plan.language(), plan.organiser(),
                plan.invented(),
                plan.programme().stream().flatMap(PlannedEdition::session).toList(), goals, items, layers,
                plan.questions(), KeptWords.of(plan.assessment(), runFolder));
    }

    private static Stream<SessionInfo> session(Session session) {
        ZonedDateTime start = session.start();
        if (start == null) {
            return Stream.empty();
        }
        LocalDate day = start.toLocalDate();
        return Stream.of(session.end() == null
                ? new SessionInfo(session.id(), session.title(), day)
                : new SessionInfo(session.id(), session.title(), day, start, session.end()));
    }

    private static GoalInfo goal(Goal goal) {
        boolean lower = goal.findExpected().map(expected -> expected.direction() == Direction.DOWN).orElse(false);
        return new GoalInfo(goal.title(), word(goal.criterion()), word(goal.level()), goal.weight(), lower,
                goal.indicators().stream().map(indicator -> new IndicatorInfo(indicator.kind(), subject(indicator),
                        indicator instanceof Indicator.ShareWithNewTies ties ? ties.atLeast() : 0)).toList(),
                goal.evidence());
    }

    private static String word(@Nullable Word word) {
        return word == null ? "" : word.word();
    }

    private static String subject(Indicator indicator) {
        return switch (indicator) {
            case Indicator.Share share -> share.item().toString();
            case Indicator.NetScore score -> score.item().toString();
            case Indicator.Nps nps -> nps.item().toString();
            case Indicator.Mean mean -> mean.items().stream().map(ItemRef::toString).findFirst().orElse("");
            case Indicator.ChangeDirection change -> change.item();
            case Indicator.ShareImproved improved -> improved.item();
            case Indicator.ResponseRate rate -> rate.instrument();
            case Indicator.ShareWithNewTies ties -> String.join(", ", ties.layers());
            case Indicator.CrossTies ties -> ties.layer();
            case Indicator.ParticipationBalance balance -> balance.layer();
            case Indicator.Retention r -> "";
            case Indicator.DocumentsDelivered d -> "";
            case Indicator.RoadmapCompleteness r -> "";
            case Indicator.Uptake u -> "";
            case Indicator.QuestionCoverage q -> "";
            case Indicator.ThemeCoverage t -> "";
            case Indicator.Rated r -> "";
            case Indicator.Sql s -> "";
        };
    }

    // Positions in the tables run from least to most favourable, so the labels of a reversed item turn round too.
    private static ItemInfo item(Item item) {
        List<String> levels = item.findScale().map(AnswerScale::labels).orElse(List.of());
        return new ItemInfo(item.heading(), item.reverse() ? levels.reversed() : levels,
                item.findScale().map(AnswerScale::top).orElse(0));
    }
}
