package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.participation.Airtime.Member;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.ClassShare;

/**
 * Whether people of one kind got as much of the airtime as they are of the members (metrics F7). A kind of fewer people than
 * the minimum cell, or in fewer than two groups, is hidden in both views; so is the smallest kind beside a hidden one that
 * could else be computed, since the shares of all kinds make one. Where no kind can be shown there is one hidden row for the attribute.
 */
public final class AttributeBalance {
    private static final int FEWEST_GROUPS = 2;

    private final int minimumCell;
    private final Airtime airtime;
    private final List<MeasureRow> rows = new ArrayList<>();

    private AttributeBalance(int minimumCell, Airtime airtime) {
        this.minimumCell = minimumCell;
        this.airtime = airtime;
    }

    private record Speaker(int block, String group, String value, double amount) {}

    private record Kind(String value, long people, long groups) {}

    /** A row for each participation layer and each kind of people by an attribute of the register. */
    public static List<MeasureRow> rows(Airtime airtime, SmallTables tables, int minimumCell) {
        var values = new TreeMap<String, Map<String, String>>();
        for (Row row : tables.attributes()) {
            values.computeIfAbsent(row.getString("attribute"), attribute -> new HashMap<>())
                    .put(row.getString("person"), row.getString("value"));
        }
        var balance = new AttributeBalance(minimumCell, airtime);
        airtime.allLayers().forEach(layer -> values.forEach((attribute, byPerson) -> balance.attribute(
                layer + "@" + attribute, balance.speakers(layer, byPerson))));
        return balance.rows;
    }

    /** Of people whose value nobody knows nothing can be said; a group in which nobody contributed has no log. */
    private List<Speaker> speakers(String layer, Map<String, String> values) {
        var speakers = new ArrayList<Speaker>();
        int block = 0;
        for (String group : airtime.groups().keySet()) {
            List<Member> members = airtime.members(layer, group, Airtime.WHOLE);
            int own = block++;
            if (members.stream().anyMatch(member -> member.amount() > 0)) {
                members.stream().filter(member -> !values.getOrDefault(member.person(), "").isEmpty())
                        .forEach(member -> speakers.add(new Speaker(own, group,
                                values.getOrDefault(member.person(), ""), member.amount())));
            }
        }
        return speakers;
    }

    private void attribute(String subject, List<Speaker> speakers) {
        List<Kind> kinds = speakers.stream().map(Speaker::value).distinct().sorted()
                .map(value -> kind(value, speakers)).toList();
        Set<String> hidden = hidden(kinds);
        if (hidden.size() == kinds.size() && !kinds.isEmpty()) {
            rows.add(MeasureRow.without(key(subject), Unit.INDEX, Status.SUPPRESSED));
            return;
        }
        double[] amounts = speakers.stream().mapToDouble(Speaker::amount).toArray();
        int[] blocks = speakers.stream().mapToInt(Speaker::block).toArray();
        for (Kind kind : kinds) {
            MeasureKey key = key(subject + "=" + kind.value());
            boolean[] inside = new boolean[amounts.length];
            for (int i = 0; i < inside.length; i++) {
                inside[i] = speakers.get(i).value().equals(kind.value());
            }
            rows.add(hidden.contains(kind.value())
                    ? MeasureRow.without(key, Unit.INDEX, Status.SUPPRESSED)
                    : row(key, ClassShare.of(amounts, inside, blocks, Figures.seed(key))));
        }
    }

    private static MeasureKey key(String subject) {
        return new MeasureKey("participation_balance", "F7", "layer_attribute", subject, "");
    }

    private static MeasureRow row(MeasureKey key, ClassShare share) {
        MeasureRow row = Figures.row(key, share, Unit.INDEX, share.n()).frame((long) share.people())
                .interval(Figures.interval(share.limits(), "chance alone, labels permuted within groups"));
        return Figures.tested(row, "labels permuted within groups", share.p(), Figures.seed(key));
    }

    private static Kind kind(String value, List<Speaker> speakers) {
        List<Speaker> own = speakers.stream().filter(speaker -> speaker.value().equals(value)).toList();
        return new Kind(value, own.size(), own.stream().map(Speaker::group).distinct().count());
    }

    private Set<String> hidden(List<Kind> kinds) {
        var hidden = new HashSet<String>();
        kinds.stream().filter(kind -> kind.people() < minimumCell || kind.groups() < FEWEST_GROUPS)
                .forEach(kind -> hidden.add(kind.value()));
        List<Kind> shown = new ArrayList<>(kinds.stream().filter(kind -> !hidden.contains(kind.value()))
                .sorted(Comparator.comparingLong(Kind::people).thenComparing(Kind::value)).toList());
        while (!hidden.isEmpty() && !shown.isEmpty() && (exposed(kinds, hidden) || shown.size() == 1)) {
            hidden.add(shown.removeFirst().value());
        }
        return hidden;
    }

    private boolean exposed(List<Kind> kinds, Set<String> hidden) {
        long people = kinds.stream().filter(kind -> hidden.contains(kind.value())).mapToLong(Kind::people).sum();
        return hidden.size() == 1 || people < minimumCell;
    }
}
