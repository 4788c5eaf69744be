package no.kronsj.dashboard.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.PersonValueRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.network.NetworkGraph;
import no.kronsj.dashboard.edition.PublishedRun;

/**
 * The nodes and ties of one picture, which its table and its files say again.
 *
 * @param values the values by which nodes are marked, in the order of their marks
 */
record DrawnNetwork(List<Node> nodes, List<Tie> ties, List<String> values) {

    /**
     * A node.
     *
     * @param value what it is marked by, or ""
     */
    record Node(String id, String title, String value, double x, double y) {}

    /** A tie; the count is absent where it is hidden. */
    record Tie(Node from, Node to, @Nullable Long ties, Status status) {}

    static DrawnNetwork of(PublishedRun run, Asked asked) {
        List<String> values = values(run, asked.by());
        Map<String, String> valueOf = new HashMap<>();
        if (asked.people()) {
            run.results().pictures().values().stream().filter(row -> row.attribute().equals(asked.by()))
                    .forEach((PersonValueRow row) -> valueOf.put(row.person(), row.value()));
        }
        String attribute = asked.people() ? "" : asked.by();
        Map<String, Node> nodes = new HashMap<>();
        var ordered = new ArrayList<Node>();
        for (NodeRow row : run.results().pictures().nodes()) {
            if (row.attribute().equals(attribute)) {
                String title = attribute.equals("group") ? run.groupTitle(row.id()) : row.id();
                String value = asked.people() ? valueOf.getOrDefault(row.id(), "") : row.id();
                var node = new Node(row.id(), title, value, row.x(), row.y());
                nodes.put(row.id(), node);
                ordered.add(node);
            }
        }
        return new DrawnNetwork(ordered, asked.people() ? pairs(run, asked, nodes) : counts(run, asked, nodes),
                values);
    }

    private static List<String> values(PublishedRun run, String attribute) {
        var values = new TreeSet<String>();
        run.results().tieCounts().stream().filter(row -> row.attribute().equals(attribute))
                .flatMap(row -> Stream.of(row.valueA(), row.valueB())).forEach(values::add);
        return List.copyOf(values);
    }

    /** A value without a place stands in the table all the same. */
    private static Node node(Map<String, Node> nodes, String id) {
        return nodes.getOrDefault(id, new Node(id, id, id, 0, 0));
    }

    private static List<Tie> counts(PublishedRun run, Asked asked, Map<String, Node> nodes) {
        Stream<TieCountRow> rows = asked.day().isEmpty()
                ? run.results().tieCounts().stream()
                : run.results().pictures().tieDays().stream().filter(row -> row.day().equals(asked.day()))
                        .map(row -> row.count());
        return rows.filter(row -> row.layer().equals(asked.layer()) && row.attribute().equals(asked.by()))
                .filter(row -> row.ties() == null || row.ties() > 0)
                .map(row -> new Tie(node(nodes, row.valueA()), node(nodes, row.valueB()), row.ties(), row.status()))
                .sorted(order(asked.sort())).toList();
    }

    private static List<Tie> pairs(PublishedRun run, Asked asked, Map<String, Node> nodes) {
        Stream<Tie> ties = asked.day().isEmpty()
                ? run.results().ties().stream().filter(row -> row.layer().equals(asked.layer()))
                        .map(row -> new Tie(node(nodes, row.personA()), node(nodes, row.personB()),
                                (long) row.encounters(), Status.OK))
                : run.results().pictures().pairDays().stream()
                        .filter(row -> row.layer().equals(asked.layer()) && row.day().equals(asked.day()))
                        .map(row -> new Tie(node(nodes, row.personA()), node(nodes, row.personB()), 1L, Status.OK));
        return ties.sorted(order(asked.sort())).toList();
    }

    /** The same for programs that read networks. */
    NetworkGraph graph(Asked asked) {
        var all = new LinkedHashSet<>(nodes);
        ties.forEach(tie -> all.addAll(List.of(tie.from(), tie.to())));
        return new NetworkGraph(all.stream().map(node -> new NetworkGraph.Node(node.id(), node.title(),
                node.value().isEmpty() ? Map.of() : Map.of(asked.by(), node.value()),
                nodes.contains(node) ? new NodeRow("", node.id(), node.x(), node.y()) : null)).toList(),
                ties.stream().map(tie -> new NetworkGraph.Tie(tie.from().id(), tie.to().id(), asked.layer(), tie.ties(),
                        tie.status())).toList());
    }

    private static Comparator<Tie> order(String sort) {
        Comparator<Tie> from = Comparator.comparing((Tie tie) -> tie.from().title())
                .thenComparing(tie -> tie.to().title());
        return switch (sort) {
            case "from" -> from;
            case "to" -> Comparator.comparing((Tie tie) -> tie.to().title()).thenComparing(tie -> tie.from().title());
            default -> Comparator.comparingLong((Tie tie) -> -count(tie)).thenComparing(from);
        };
    }

    static long count(Tie tie) {
        Long ties = tie.ties();
        return ties == null ? 0 : ties;
    }
}
