package no.kronsj.dashboard.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.chart.NetworkPicture;
import no.kronsj.dashboard.chart.NodeShape;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.network.DrawnNetwork.Node;
import no.kronsj.dashboard.network.DrawnNetwork.Tie;
import no.kronsj.dashboard.page.Page;

/**
 * The network of one layer as a picture, and the same as a table that can be sorted and followed from node to node with the
 * keyboard; every choice is a link, so nothing needs a script.
 *
 * @param finding one sentence
 * @param choices what else can be drawn
 * @param legend  the nodes, or of persons what they are marked by
 * @param rows    the ties, of the chosen node alone where one is chosen
 * @param sorts   the columns of the table as links
 * @param files   what can be taken away
 */
public record TiePicture(String finding, Optional<Svg> picture, List<Choices> choices, List<Sign> legend,
        List<Row> rows, List<Choice> sorts, List<Choice> files) {
    private static final List<String> FILES = List.of("network.svg", "network.png", "network.graphml", "network.gexf",
            "network.csv");
    private static final int MOST_ROWS = 500;

    static Optional<TiePicture> of(PublishedRun run, Page page) {
        return Asked.of(run, page).map(asked -> of(run, page, asked, DrawnNetwork.of(run, asked)));
    }

    private static TiePicture of(PublishedRun run, Page page, Asked asked, DrawnNetwork network) {
        List<Row> rows = network.ties().stream()
                .filter(tie -> asked.node().isEmpty() || tie.from().id().equals(asked.node())
                        || tie.to().id().equals(asked.node()))
                .limit(MOST_ROWS).map(tie -> row(page, asked, tie)).toList();
        return new TiePicture(finding(page, asked, network), picture(page, asked, network),
                choices(run, page, asked), legend(page, asked, network), rows,
                Asked.SORTS.stream().map(sort -> new Choice(page.text("network.sort." + sort),
                        asked.with("sort", sort).link(page), asked.sort().equals(sort))).toList(),
                FILES.stream().map(file -> new Choice(file, asked.file(page, file), false)).toList());
    }

    private static String finding(Page page, Asked asked, DrawnNetwork network) {
        String layer = page.layer(asked.layer());
        if (asked.people()) {
            return page.text("network.finding.people", layer, page.numbers().whole(network.nodes().size()),
                    page.numbers().whole(network.ties().size()));
        }
        return network.ties().stream().filter(tie -> tie.ties() != null)
                .reduce((a, b) -> DrawnNetwork.count(b) > DrawnNetwork.count(a) ? b : a)
                .map(most -> page.text("network.finding", layer, most.from().title(), most.to().title(),
                        page.numbers().whole(DrawnNetwork.count(most))))
                .orElse(page.text("network.finding.none", layer));
    }

    /** Empty where there are too many values to draw. */
    static Optional<Svg> picture(Page page, Asked asked, DrawnNetwork network) {
        if (network.nodes().isEmpty()) {
            return Optional.empty();
        }
        long most = network.ties().stream().mapToLong(DrawnNetwork::count).max().orElse(1);
        Map<String, Integer> places = new HashMap<>();
        var nodes = new ArrayList<NetworkPicture.Node>();
        for (Node node : network.nodes()) {
            places.put(node.id(), nodes.size());
            nodes.add(new NetworkPicture.Node(node.x(), node.y(), network.values().indexOf(node.value()),
                    node.title() + (asked.people() && !node.value().isEmpty() ? ", " + node.value() : ""),
                    asked.people() ? "" : String.valueOf(nodes.size() + 1), node.id().equals(asked.node())));
        }
        List<NetworkPicture.Tie> ties = network.ties().stream()
                .filter(tie -> places.containsKey(tie.from().id()) && places.containsKey(tie.to().id()))
                .map(tie -> new NetworkPicture.Tie(places.getOrDefault(tie.from().id(), 0),
                        places.getOrDefault(tie.to().id(), 0),
                        tie.ties() == null ? -1 : (double) tie.ties() / Math.max(1, most)))
                .toList();
        return Optional.of(NetworkPicture.draw(nodes, ties, page.text("network.label", page.layer(asked.layer()),
                attribute(page, asked.by()))));
    }

    private static List<Choices> choices(PublishedRun run, Page page, Asked asked) {
        var choices = new ArrayList<Choices>();
        choices.add(choices(page, asked, "layer", asked.layer(), Asked.layers(run), page::layer));
        choices.add(choices(page, asked, "by", asked.by(), Asked.attributes(run, asked.layer()),
                id -> attribute(page, id)));
        List<String> days = Asked.days(run, asked.layer());
        if (!days.isEmpty()) {
            choices.add(choices(page, asked, "day", asked.day(), Stream.concat(Stream.of(""), days.stream()).toList(),
                    day -> day.isEmpty()
                            ? page.text("network.allDays")
                            : page.numbers().date(LocalDate.parse(day))));
        }
        if (Asked.people(run)) {
            choices.add(choices(page, asked, "show", asked.people() ? "people" : "values", List.of("values", "people"),
                    show -> page.text("network.show." + show)));
        }
        return choices;
    }

    private static Choices choices(Page page, Asked asked, String parameter, String chosen, List<String> known,
            Function<String, String> title) {
        return new Choices(page.text("network.choose." + parameter), known.stream().map(id -> new Choice(
                title.apply(id), asked.with(parameter, id).link(page), id.equals(chosen))).toList());
    }

    private static List<Sign> legend(Page page, Asked asked, DrawnNetwork network) {
        var signs = new ArrayList<Sign>();
        if (asked.people()) {
            network.values().stream().filter(value -> network.nodes().stream()
                    .anyMatch(node -> node.value().equals(value)))
                    .forEach(value -> signs.add(new Sign(NodeShape.sign(network.values().indexOf(value)), value, "",
                            false)));
            return signs;
        }
        for (Node node : network.nodes()) {
            boolean chosen = node.id().equals(asked.node());
            signs.add(new Sign(NodeShape.sign(network.values().indexOf(node.value())),
                    (signs.size() + 1) + ". " + name(page, node), asked.with("node", chosen ? "" : node.id())
                            .link(page),
                    chosen));
        }
        return signs;
    }

    private static Row row(Page page, Asked asked, Tie tie) {
        Long ties = tie.ties();
        return new Row(end(page, asked, tie.from()), end(page, asked, tie.to()), page.figures()
                .shown(ties == null ? null : ties.doubleValue(), Unit.COUNT, null, tie.status()));
    }

    private static Choice end(Page page, Asked asked, Node node) {
        return new Choice(name(page, node), asked.with("node", node.id()).link(page), node.id().equals(asked.node()));
    }

    private static String name(Page page, Node node) {
        return node.title().isEmpty() ? page.text("network.unknown") : node.title();
    }

    static String attribute(Page page, String attribute) {
        return page.words().findText("attribute." + attribute).orElse(attribute);
    }

    /** A link to the same page with one thing changed. */
    public record Choice(String title, String link, boolean chosen) {}

    /** What can be chosen of one thing. */
    public record Choices(String title, List<Choice> all) {}

    /** A mark and what it stands for; {@code link} is "" where there is nothing to choose. */
    public record Sign(Svg mark, String title, String link, boolean chosen) {}

    /** One tie. */
    public record Row(Choice from, Choice to, Shown ties) {}
}
