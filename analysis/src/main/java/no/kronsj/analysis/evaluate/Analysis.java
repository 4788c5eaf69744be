package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.aggregate.OwnFigure;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.change.ChangeMeasures;
import no.kronsj.analysis.comparison.GroupComparison;
import no.kronsj.analysis.comparison.Multiplicity;
import no.kronsj.analysis.delivery.DeliveryMeasures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.goal.GoalAssessment;
import no.kronsj.analysis.goal.GoalFamilies;
import no.kronsj.analysis.goal.GoalMeasures;
import no.kronsj.analysis.indicator.IndicatorCalculator;
import no.kronsj.analysis.item.AttributeMeasures;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.item.ItemMeasures;
import no.kronsj.analysis.item.ScaleMeasures;
import no.kronsj.analysis.item.WeightedMeasures;
import no.kronsj.analysis.participation.Airtime;
import no.kronsj.analysis.participation.AirtimeMeasures;
import no.kronsj.analysis.participation.AttendanceMeasures;
import no.kronsj.analysis.participation.AttributeBalance;
import no.kronsj.analysis.participation.LinkingMeasures;
import no.kronsj.analysis.participation.LorenzCurves;
import no.kronsj.analysis.participation.ParticipationMeasures;
import no.kronsj.analysis.participation.Presence;
import no.kronsj.analysis.participation.SilentMembers;
import no.kronsj.analysis.picture.NetworkPicture;
import no.kronsj.analysis.rating.RatingMeasures;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PictureTables;
import no.kronsj.analysis.tie.NetworkMeasures;
import no.kronsj.analysis.tie.TieNetwork;
import no.kronsj.ingest.workshop.Workshop;

/** Everything that is figured from the small tables, in the order of the measures' sections. */
record Analysis(Frame frame, Presence presence, TieNetwork network, List<GoalAssessment> goals,
        List<MeasureRow> measures, PictureTables pictures) {

    static Analysis of(Workshop plan, SmallTables tables, Map<String, OwnFigure> ownFigures,
            ProposalAnalysis proposals) {
        Frame frame = Frame.of(plan, tables);
        Presence presence = Presence.of(plan, tables);
        ItemCounts items = ItemCounts.of(plan, tables);
        TieNetwork network = TieNetwork.of(plan, tables, frame);
        Airtime airtime = Airtime.of(tables, frame, presence);
        List<MeasureRow> balance = AirtimeMeasures.rows(airtime, tables);
        var calculator = new IndicatorCalculator(tables, frame, items, presence, network, ownFigures,
                proposals.figures(), balance);
        List<GoalAssessment> goals = GoalFamilies.adjusted(plan.goals().stream()
                .map(goal -> new GoalAssessment(goal, goal.indicators().stream().map(calculator::calculate).toList()))
                .toList());

        NetworkPicture picture = NetworkPicture.of(network, tables);
        var measures = new ArrayList<MeasureRow>();
        measures.addAll(ParticipationMeasures.rows(plan, tables, frame, presence));
        measures.addAll(AttendanceMeasures.rows(plan, frame, presence));
        measures.addAll(SilentMembers.rows(plan.editionId(), airtime));
        measures.addAll(DeliveryMeasures.rows(plan, tables, frame));
        measures.addAll(balance);
        measures.addAll(AttributeBalance.rows(airtime, tables, plan.privacy().minimumCell()));
        measures.addAll(LinkingMeasures.rows(plan, tables));
        measures.addAll(ItemMeasures.rows(items, frame));
        measures.addAll(WeightedMeasures.rows(plan, tables, items));
        measures.addAll(AttributeMeasures.rows(plan, tables, items));
        measures.addAll(ScaleMeasures.rows(plan, tables));
        measures.addAll(ChangeMeasures.rows(plan, tables, frame, items));
        measures.addAll(GroupComparison.rows(items));
        measures.addAll(GoalMeasures.rows(plan.editionId(), goals));
        measures.addAll(RatingMeasures.rows(plan, tables));
        measures.addAll(NetworkMeasures.rows(network, tables));
        measures.addAll(proposals.measures());
        return new Analysis(frame, presence, network, goals, Multiplicity.noted(plan, measures),
                new PictureTables(LorenzCurves.rows(airtime), picture.nodes(), picture.values(), picture.tieDays(),
                        picture.pairDays()));
    }
}
