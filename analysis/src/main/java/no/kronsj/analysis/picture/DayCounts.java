package no.kronsj.analysis.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import no.kronsj.analysis.result.PairDayRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieDayRow;
import no.kronsj.analysis.tie.Pair;

/** How many pairs of each two values met on each day; only where a layer has several days. */
final class DayCounts {
    private DayCounts() {}

    static List<TieDayRow> of(List<TieCountRow> counts, List<PairDayRow> pairs,
            Map<String, Map<String, String>> values) {
        var days = new TreeMap<String, TreeSet<String>>();
        pairs.forEach(pair -> days.computeIfAbsent(pair.layer(), layer -> new TreeSet<>()).add(pair.day()));
        Map<List<String>, Long> met = met(pairs, values);
        var rows = new ArrayList<TieDayRow>();
        for (TieCountRow all : counts) {
            TreeSet<String> own = days.getOrDefault(all.layer(), new TreeSet<>());
            if (own.size() > 1) {
                own.forEach(day -> rows.add(new TieDayRow(day, new TieCountRow(all.layer(), all.use(), all.attribute(),
                        all.valueA(), all.valueB(), met.getOrDefault(List.of(day, all.layer(), all.attribute(),
                                all.valueA(), all.valueB()), 0L),
                        Status.OK, all.peopleA(), all.peopleB()))));
            }
        }
        return rows;
    }

    private static Map<List<String>, Long> met(List<PairDayRow> pairs, Map<String, Map<String, String>> values) {
        var met = new HashMap<List<String>, Long>();
        for (PairDayRow pair : pairs) {
            values.forEach((attribute, byPerson) -> {
                Pair of = Pair.of(byPerson.getOrDefault(pair.personA(), ""),
                        byPerson.getOrDefault(pair.personB(), ""));
                met.merge(List.of(pair.day(), pair.layer(), attribute, of.a(), of.b()), 1L, Long::sum);
            });
        }
        return met;
    }
}
