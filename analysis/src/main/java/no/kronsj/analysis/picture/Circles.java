package no.kronsj.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.TieCountRow;

/**
 * Groups and other values on a circle in the order of their names: no place depends on how many ties there are, so no
 * hidden count shows in one.
 */
final class Circles {
    /** With more the names cannot be told apart; the table has them all. */
    private static final int MOST_VALUES = 24;
    private static final double PLACES = 1e4;

    private Circles() {}

    static List<NodeRow> nodes(List<TieCountRow> counts) {
        var values = new TreeMap<String, TreeSet<String>>();
        for (TieCountRow row : counts) {
            TreeSet<String> of = values.computeIfAbsent(row.attribute(), attribute -> new TreeSet<>());
            of.add(row.valueA());
            of.add(row.valueB());
        }
        var nodes = new ArrayList<NodeRow>();
        values.forEach((attribute, names) -> {
            int place = 0;
            for (String name : names.size() > MOST_VALUES ? new TreeSet<String>() : names) {
                double turn = 2 * Math.PI * place++ / names.size() - Math.PI / 2;
                nodes.add(new NodeRow(attribute, name, rounded(0.5 + 0.5 * StrictMath.cos(turn)),
                        rounded(0.5 + 0.5 * StrictMath.sin(turn))));
            }
        });
        return nodes;
    }

    private static double rounded(double share) {
        return Math.round(share * PLACES) / PLACES;
    }
}
