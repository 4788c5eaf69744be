package no.kronsj.analysis.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;

/**
 * Where all people whom a total leaves when the shown groups are taken off it were there, or none, so were those of each hidden
 * group. Then the smallest group that did otherwise is hidden too in that figure; a total that is alike itself says so by
 * itself. Whoever knows this rule can see from the size of that group that it was needed.
 */
final class AlikeRemainder {
    private static final String PRESENT = "attendance  ";

    private final Set<String> hidden;
    private final List<String> bySize;
    private final Map<String, Set<String>> further = new HashMap<>();

    /** How many of how many people. */
    private record Count(long counted, long people) {
        static Count of(MeasureRow row) {
            long n = row.n() == null ? 0 : row.n();
            double value = row.findValue().orElse(0);
            return new Count(Math.round(row.unit() == Unit.SHARE ? value * n : value), n);
        }

        Count minus(Count other) {
            return new Count(counted - other.counted, people - other.people);
        }

        Count plus(Count other) {
            return new Count(counted + other.counted, people + other.people);
        }

        boolean alike() {
            return people > 0 && (counted <= 0 || counted >= people);
        }
    }

    /** {@code hidden} are the groups that are hidden in every figure. */
    AlikeRemainder(Set<String> hidden, List<GroupRow> groups) {
        this.hidden = hidden;
        this.bySize = groups.stream().sorted(Comparator.comparingInt(GroupRow::members)
                .thenComparing(GroupRow::group)).map(GroupRow::group).toList();
    }

    /** All figures that are counts, of everybody and of groups. */
    void read(List<MeasureRow> rows) {
        Map<String, Count> totals = new HashMap<>();
        Map<String, Map<String, Count>> groups = new HashMap<>();
        for (MeasureRow row : rows) {
            if (group(row).isEmpty()) {
                totals.put(figure(row), Count.of(row));
            } else {
                groups.computeIfAbsent(figure(row), first -> new HashMap<>()).put(group(row), Count.of(row));
            }
        }
        totals.forEach((figure, total) -> further.put(figure, more(total, groups.getOrDefault(figure, Map.of()))));
    }

    private Set<String> more(Count total, Map<String, Count> groups) {
        var more = new HashSet<String>();
        Count rest = total;
        for (Map.Entry<String, Count> group : groups.entrySet()) {
            rest = hidden.contains(group.getKey()) ? rest : rest.minus(group.getValue());
        }
        for (String group : bySize) {
            Count count = groups.get(group);
            if (count != null && !hidden.contains(group) && rest.alike() && !total.alike()
                    && !rest.plus(count).alike()) {
                more.add(group);
                rest = rest.plus(count);
            }
        }
        return more;
    }

    boolean hides(MeasureRow row) {
        return further.getOrDefault(figure(row), Set.of()).contains(group(row));
    }

    /** How many of a group were there at all is the attendance of no single session. */
    boolean hidesPresent(String group) {
        return further.getOrDefault(PRESENT, Set.of()).contains(group);
    }

    /** {@code participation_silent_share words }: the measure, its layer, and the session. */
    private static String figure(MeasureRow row) {
        String layer = row.key().scope().startsWith("layer") ? SurveyMeasures.item(row.key().subject()) : "";
        return row.key().measure() + " " + layer + " " + row.key().wave();
    }

    /** "" for everybody; ids of layers hold no {@code @}, names of groups may. */
    static String group(MeasureRow row) {
        String subject = row.key().subject();
        return switch (row.key().scope()) {
            case "group" -> subject;
            case "layer_group" -> subject.substring(subject.indexOf('@') + 1);
            default -> "";
        };
    }
}
