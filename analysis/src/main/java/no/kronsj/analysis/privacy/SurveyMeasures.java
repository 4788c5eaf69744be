package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/** Which figures are made of survey answers, and which of those are about items that need more care. */
final class SurveyMeasures {
    private static final Set<String> ALWAYS = Set.of("top_box_share", "answer_share", "net_score", "median_lower",
            "median_upper", "mean", "leik_dispersion", "nps", "cliffs_delta", "cronbach_alpha", "item_nonresponse",
            "change_direction", "change_shift", "change_wilcoxon", "response_shift", "change_unpaired", "r_wg", "icc1",
            "kruskal_wallis", "pooled_mean", "pooled_share", "rank_lo", "rank_hi", "top_box_share_weighted",
            "net_score_weighted",
            "mean_weighted");
    private static final Set<String> OF_GOALS = Set.of("indicator_value", "tipping_point", "gas_level");

    /** By the subject of an indicator ({@code goal}, {@code goal#2}), the items that it rests on. */
    private final Map<String, Set<ItemRef>> indicators = new HashMap<>();
    private final Set<ItemRef> sensitive;
    private final Set<String> sensitiveItems = new HashSet<>();
    private final Set<String> sensitiveChanges = new HashSet<>();
    private final Map<String, AnswerScale> sensitiveScales = new HashMap<>();

    SurveyMeasures(Workshop plan) {
        sensitive = Set.copyOf(plan.privacy().sensitive());
        for (ItemRef ref : sensitive) {
            Item item = plan.getItem(ref);
            sensitiveChanges.add(item.item());
            String key = key(plan, ref);
            sensitiveItems.add(key);
            item.findScale().ifPresent(scale -> sensitiveScales.put(key, scale));
        }
        for (Goal goal : plan.goals()) {
            for (int i = 0; i < goal.indicators().size(); i++) {
                String subject = MeasureKey.indicator(goal.id(), i + 1);
                items(plan, goal.indicators().get(i)).ifPresent(items -> indicators.put(subject, items));
            }
        }
    }

    boolean contains(MeasureRow row) {
        return ALWAYS.contains(row.key().measure())
                || OF_GOALS.contains(row.key().measure()) && indicators.containsKey(row.key().subject());
    }

    boolean sensitive(MeasureRow row) {
        String subject = row.key().subject();
        return switch (row.key().scope()) {
            case "item", "item_group" -> sensitiveItem(item(subject), row.key().wave());
            case "change" -> sensitiveChanges.contains(subject);
            case "indicator", "goal" ->
                indicators.getOrDefault(subject, Set.of()).stream().anyMatch(sensitive::contains);
            default -> false;
        };
    }

    /** Whether an item as {@code after.voice} needs more care. */
    boolean sensitiveItem(String item, String wave) {
        return sensitiveItems.contains(key(item, wave));
    }

    /** The same of an item and its wave as {@link #key(String, String)} has them. */
    boolean sensitiveFamily(String key) {
        return sensitiveItems.contains(key);
    }

    /** The scale of an item that needs more care; empty for one that does not, or has none. */
    Optional<AnswerScale> sensitiveScale(String item, String wave) {
        return Optional.ofNullable(sensitiveScales.get(key(item, wave)));
    }

    /** {@code after.voice} of {@code after.voice@g03}; ids hold no {@code @}, names of groups may. */
    static String item(String subject) {
        int at = subject.indexOf('@');
        return at < 0 ? subject : subject.substring(0, at);
    }

    /** An item of the plan as {@link #key(String, String)} has it. */
    static String key(Workshop plan, ItemRef ref) {
        return key(ref.instrument() + "." + plan.getItem(ref).item(), wave(plan, ref));
    }

    /** The item of a row, of all or of a group, as {@link #key(String, String)} has it. */
    static String family(MeasureRow row) {
        return key(item(row.key().subject()), row.key().wave());
    }

    /** {@code after.voice after}: an item and its wave. */
    static String key(String item, String wave) {
        return item + " " + wave;
    }

    private static String wave(Workshop plan, ItemRef ref) {
        String own = plan.getItem(ref).wave();
        Instrument instrument = plan.instruments().get(ref.instrument());
        return own.isEmpty() && instrument != null ? instrument.wave() : own;
    }

    /** The items whose answers an indicator rests on; empty where it rests on none. */
    private static Optional<Set<ItemRef>> items(Workshop plan, Indicator indicator) {
        return switch (indicator) {
            case Indicator.Share share -> Optional.of(Set.of(share.item()));
            case Indicator.NetScore net -> Optional.of(Set.of(net.item()));
            case Indicator.Nps nps -> Optional.of(Set.of(nps.item()));
            case Indicator.Mean mean -> Optional.of(Set.copyOf(mean.items()));
            case Indicator.ChangeDirection change -> Optional.of(inAnyWave(plan, change.item()));
            case Indicator.ShareImproved improved -> Optional.of(inAnyWave(plan, improved.item()));
            // What somebody's own select rests on nobody knows, so it counts as answers.
            case Indicator.Sql sql -> Optional.of(Set.of());
            case Indicator.ResponseRate rate -> Optional.empty();
            case Indicator.Retention retention -> Optional.empty();
            case Indicator.ShareWithNewTies ties -> Optional.empty();
            case Indicator.CrossTies cross -> Optional.empty();
            case Indicator.DocumentsDelivered delivered -> Optional.empty();
            case Indicator.RoadmapCompleteness completeness -> Optional.empty();
            case Indicator.Uptake uptake -> Optional.empty();
            case Indicator.ParticipationBalance balance -> Optional.empty();
            case Indicator.QuestionCoverage coverage -> Optional.empty();
            case Indicator.ThemeCoverage coverage -> Optional.empty();
            case Indicator.Rated rated -> Optional.empty();
        };
    }

    private static Set<ItemRef> inAnyWave(Workshop plan, String item) {
        return plan.instruments().values().stream()
                .flatMap(instrument -> refs(instrument, item).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<ItemRef> refs(Instrument instrument, String item) {
        return instrument.items().values().stream().filter(one -> one.item().equals(item))
                .map(one -> new ItemRef(instrument.id(), one.id())).toList();
    }
}
