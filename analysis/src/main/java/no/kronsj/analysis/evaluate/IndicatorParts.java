package no.kronsj.analysis.evaluate;

import java.util.List;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Waves;
import no.kronsj.ingest.workshop.Workshop;

/**
 * What an indicator rests on.
 *
 * @param keys   its keys but the kind, as the plan writes them; "" where it has none
 * @param items  whose answers it is made from
 * @param layers of contact or activity that it is made from
 */
record IndicatorParts(String keys, List<ItemRef> items, List<String> layers) {
    private static final IndicatorParts NOTHING = new IndicatorParts("", List.of(), List.of());

    static IndicatorParts of(Workshop plan, Indicator indicator) {
        return switch (indicator) {
            case Indicator.Share share -> item(share.item());
            case Indicator.NetScore net -> item(net.item());
            case Indicator.Nps nps -> item(nps.item());
            case Indicator.Mean mean -> new IndicatorParts(mean.index().isEmpty()
                    ? "item: " + mean.items().getFirst()
                    : "index: " + mean.index(), mean.items(), List.of());
            case Indicator.ChangeDirection change -> change(plan, change.item(), change.waves());
            case Indicator.ShareImproved improved -> change(plan, improved.item(), improved.waves());
            case Indicator.ResponseRate rate -> keys("instrument: " + rate.instrument());
            case Indicator.ShareWithNewTies ties -> new IndicatorParts(
                    "layers: %s, atLeast: %d".formatted(ties.layers(), ties.atLeast()), List.of(), ties.layers());
            case Indicator.CrossTies ties -> new IndicatorParts(
                    "layer: %s, attribute: %s".formatted(ties.layer(), ties.attribute()), List.of(),
                    List.of(ties.layer()));
            case Indicator.ParticipationBalance balance -> new IndicatorParts("layer: " + balance.layer(), List.of(),
                    List.of(balance.layer()));
            case Indicator.DocumentsDelivered delivered -> keys("document: " + delivered.document().word()
                    + (delivered.revision().isEmpty() ? "" : ", revision: " + delivered.revision()));
            case Indicator.Sql sql -> keys("sql: " + sql.select());
            case Indicator.Retention r -> NOTHING;
            case Indicator.RoadmapCompleteness r -> NOTHING;
            case Indicator.Uptake u -> NOTHING;
            case Indicator.QuestionCoverage q -> NOTHING;
            case Indicator.ThemeCoverage t -> NOTHING;
            case Indicator.Rated r -> NOTHING;
        };
    }

    private static IndicatorParts keys(String keys) {
        return new IndicatorParts(keys, List.of(), List.of());
    }

    private static IndicatorParts item(ItemRef item) {
        return new IndicatorParts("item: " + item, List.of(item), List.of());
    }

    private static IndicatorParts change(Workshop plan, String item, Waves waves) {
        List<ItemRef> both = Stream.of(waves.before(), waves.after())
                .flatMap(wave -> plan.instruments().values().stream().flatMap(form -> asked(form, item, wave)))
                .toList();
        return new IndicatorParts("item: %s, waves: %s".formatted(item, waves), both, List.of());
    }

    private static Stream<ItemRef> asked(Instrument form, String item, String wave) {
        return form.items().values().stream()
                .filter(one -> one.item().equals(item) && form.waveOf(one).equals(wave))
                .map(one -> new ItemRef(form.id(), one.id()));
    }
}
