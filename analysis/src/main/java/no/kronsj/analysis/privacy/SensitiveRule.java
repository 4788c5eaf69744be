package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Of an item that needs more care, a figure that tells of few people how they answered is hidden however many answered (J1):
 * a share of a group, a level, a top box, a net score or a change of which 1..k−1 people, or all but 1..k−1, are one side;
 * with them what is made of all levels, and the goals that rest on any of these.
 */
final class SensitiveRule {
    private static final Pattern STEPS = Pattern.compile("(\\d+) improved, (\\d+) worsened, (\\d+) unchanged");
    private static final Set<String> OF_LEVELS = Set.of("mean", "median_lower", "median_upper", "leik_dispersion",
            "nps");

    private final Workshop plan;
    private final SurveyMeasures survey;
    private final SensitiveCounts rule;
    private final Map<String, Indicator> indicators = new HashMap<>();

    SensitiveRule(Workshop plan, SurveyMeasures survey) {
        this.plan = plan;
        this.survey = survey;
        this.rule = new SensitiveCounts(plan.privacy().minimumCell());
        for (Goal goal : plan.goals()) {
            IntStream.range(0, goal.indicators().size()).forEach(place -> indicators
                    .put(MeasureKey.indicator(goal.id(), place + 1), goal.indicators().get(place)));
        }
    }

    /** {@code rows} after the rules for single figures, {@code full} the same rows before them. */
    List<MeasureRow> hide(List<MeasureRow> rows, List<MeasureRow> full) {
        Map<String, SensitiveItem> items = items(full);
        Set<String> changes = changes(full);
        return rows.stream().map(row -> survey.contains(row) && survey.sensitive(row) && tells(row, items, changes)
                ? row.hidden()
                : row).toList();
    }

    private Map<String, SensitiveItem> items(List<MeasureRow> full) {
        Map<String, SensitiveItem> items = new HashMap<>();
        for (MeasureRow row : full) {
            String item = SurveyMeasures.item(row.key().subject());
            Long n = row.n();
            if (row.key().measure().equals("answer_share") && n != null && n > 0) {
                survey.sensitiveScale(item, row.key().wave()).ifPresent(scale -> items
                        .computeIfAbsent(SurveyMeasures.family(row),
                                first -> new SensitiveItem(rule, scale, new TreeMap<>()))
                        .levels()
                        .put(position(row), Math.round(row.findValue().orElse(0) * n)));
            }
        }
        return items;
    }

    private static int position(MeasureRow row) {
        return Integer.parseInt(row.key().subject().substring(row.key().subject().indexOf('@') + 1));
    }

    /** The changes, {@code voice before:after}, in which few went one way. */
    private Set<String> changes(List<MeasureRow> full) {
        Set<String> changes = new HashSet<>();
        full.stream().filter(row -> row.key().scope().equals("change") && fewSteps(row))
                .forEach(row -> changes.add(change(row)));
        return changes;
    }

    private static String change(MeasureRow row) {
        return row.key().subject() + " " + row.key().wave();
    }

    private boolean fewSteps(MeasureRow row) {
        Long pairs = row.n();
        return pairs != null && row.notes().stream().map(STEPS::matcher).filter(Matcher::matches)
                .anyMatch(steps -> IntStream.rangeClosed(1, steps.groupCount())
                        .anyMatch(way -> rule.few(Long.parseLong(steps.group(way)), pairs)));
    }

    private boolean tells(MeasureRow row, Map<String, SensitiveItem> items, Set<String> changes) {
        return switch (row.key().scope()) {
            case "item" -> Optional.ofNullable(items.get(SurveyMeasures.family(row)))
                    .filter(item -> tells(row, item)).isPresent();
            case "item_group" -> row.key().measure().equals("top_box_share") && topTells(row);
            case "change" -> changes.contains(change(row));
            default -> ofGoal(row, items);
        };
    }

    private static boolean tells(MeasureRow row, SensitiveItem item) {
        String measure = row.key().measure();
        return measure.equals("answer_share") && item.hiddenLevels().contains(position(row))
                || measure.equals("net_score") && item.netTells()
                || OF_LEVELS.contains(measure) && item.levelsTell()
                || !measure.equals("item_nonresponse") && item.topTells();
    }

    private boolean topTells(MeasureRow row) {
        Long n = row.n();
        return n != null && rule.tells(Math.round(row.findValue().orElse(0) * n), n);
    }

    /** The level and the tipping point of a goal go with its figure. */
    private boolean ofGoal(MeasureRow row, Map<String, SensitiveItem> items) {
        Indicator indicator = indicators.get(row.key().subject());
        return indicator instanceof Indicator.Share share && any(List.of(share.item()), items, SensitiveItem::topTells)
                || indicator instanceof Indicator.NetScore net
                        && any(List.of(net.item()), items, SensitiveItem::netTells)
                || indicator instanceof Indicator.Nps nps && any(List.of(nps.item()), items, SensitiveItem::levelsTell)
                || indicator instanceof Indicator.Mean mean && any(mean.items(), items, SensitiveItem::levelsTell)
                || indicator instanceof Indicator.ShareImproved && topTells(row)
                || fewSteps(row);
    }

    private boolean any(List<ItemRef> refs, Map<String, SensitiveItem> items, Predicate<SensitiveItem> tells) {
        return refs.stream().map(ref -> items.get(SurveyMeasures.key(plan, ref)))
                .anyMatch(item -> item != null && tells.test(item));
    }
}
