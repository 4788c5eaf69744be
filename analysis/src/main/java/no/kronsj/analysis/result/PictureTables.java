package no.kronsj.analysis.result;

import java.util.List;

/** What pictures are drawn from, each in its written order: nothing is computed where they are drawn. */
public record PictureTables(List<LorenzRow> lorenz, List<NodeRow> nodes, List<PersonValueRow> values,
        List<TieDayRow> tieDays, List<PairDayRow> pairDays) {
    /** Nobody met and nobody spoke. */
    public static final PictureTables NONE = new PictureTables(List.of(), List.of(), List.of(), List.of(), List.of());

    public PictureTables {
        lorenz = List.copyOf(lorenz);
        nodes = List.copyOf(nodes);
        values = List.copyOf(values);
        tieDays = List.copyOf(tieDays);
        pairDays = List.copyOf(pairDays);
        Keys.unique(ResultTable.LORENZ, lorenz, row -> List.of(row.layer(), row.group(), row.people()));
        Keys.unique(ResultTable.NETWORK_NODES, nodes, row -> List.of(row.attribute(), row.id()));
        Keys.unique(ResultTable.PERSON_VALUES, values, row -> List.of(row.person(), row.attribute()));
        Keys.unique(ResultTable.TIE_DAYS, tieDays, row -> List.of(row.day(), row.count().layer(),
                row.count().attribute(), row.count().valueA(), row.count().valueB()));
        Keys.unique(ResultTable.PAIR_DAYS, pairDays, row -> row);
    }
}
