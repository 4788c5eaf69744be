package no.kronsj.dashboard.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Workshop;

/** What the pages show of a plan. */
public final class PlanInfo {
    private PlanInfo() {}

    /** The plan's titles, programme, goals, items and layers. */
    public static EditionInfo of(Workshop plan) {
        List<SessionInfo> sessions = plan.programme().stream().filter(session -> session.start() != null)
                .map(session -> new SessionInfo(session.id(), session.title(), session.start().toLocalDate())).toList();
        return new EditionInfo(plan.editionId(), plan.title(), plan.language(), plan.organiser(), plan.invented(),
                sessions, goals(plan), items(plan), layers(plan));
    }

    private static Map<String, GoalInfo> goals(Workshop plan) {
        var goals = new HashMap<String, GoalInfo>();
        for (Goal goal : plan.goals()) {
            boolean lower = goal.findExpected().map(expected -> expected.direction() == Direction.DOWN).orElse(false);
            goals.put(goal.id(), new GoalInfo(goal.title(), goal.criterion() == null ? "" : goal.criterion().word(),
                    goal.level() == null ? "" : goal.level().word(), goal.weight(), lower,
                    goal.indicators().stream().map(PlanInfo::indicator).toList()));
        }
        return goals;
    }

    private static IndicatorInfo indicator(Indicator indicator) {
        String subject = switch (indicator) {
            case Indicator.Share share -> share.item().toString();
            case Indicator.NetScore net -> net.item().toString();
            case Indicator.Nps nps -> nps.item().toString();
            case Indicator.Mean mean -> mean.items().size() == 1 ? mean.items().get(0).toString() : mean.index();
            case Indicator.ChangeDirection change -> change.item();
            case Indicator.ShareImproved improved -> improved.item();
            case Indicator.ResponseRate rate -> rate.instrument();
            case Indicator.ShareWithNewTies ties -> String.join(", ", ties.layers());
            case Indicator.CrossTies ties -> ties.layer();
            case Indicator.ParticipationBalance balance -> balance.layer();
            case Indicator.DocumentsDelivered documents -> documents.document().word();
            case Indicator.Retention retention -> "";
            case Indicator.RoadmapCompleteness completeness -> "";
            case Indicator.Uptake uptake -> "";
            case Indicator.QuestionCoverage coverage -> "";
            case Indicator.ThemeCoverage coverage -> "";
            case Indicator.Rated rated -> "";
            case Indicator.Sql sql -> "";
        };
        int atLeast = indicator instanceof Indicator.ShareWithNewTies ties ? ties.atLeast() : 0;
        return new IndicatorInfo(indicator.kind(), subject, atLeast);
    }

    private static Map<String, ItemInfo> items(Workshop plan) {
        var items = new HashMap<String, ItemInfo>();
        plan.instruments().forEach((id, instrument) -> instrument.items().values()
                .forEach(item -> item.findScale().ifPresent((AnswerScale scale) -> items.put(id + "." + item.item(),
                        new ItemInfo(item.heading(), scale.range() ? List.of() : levels(scale, item.reverse()),
                                scale.top())))));
        return items;
    }

    /** From the least to the most favourable, as the positions are after reversal. */
    private static List<String> levels(AnswerScale scale, boolean reverse) {
        return reverse ? scale.labels().reversed() : scale.labels();
    }

    private static SequencedMap<String, String> layers(Workshop plan) {
        var layers = new LinkedHashMap<String, String>();
        plan.interactions().forEach(source -> layers.putIfAbsent(source.layer(), source.use().word()));
        return layers;
    }
}
