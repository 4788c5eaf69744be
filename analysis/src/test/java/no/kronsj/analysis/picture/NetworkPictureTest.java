package no.kronsj.analysis.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.PairDayRow;
import no.kronsj.analysis.result.PersonValueRow;
import no.kronsj.analysis.tie.TieNetwork;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Five people in two groups: a–c met on both days, b–d on the second; a–b may not meet within the rule. */
class NetworkPictureTest {
    @TempDir
    Path folder;

    private Workshop plan;

    @BeforeEach
    void readPlan() throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: demo
                edition: 2024
                participants: {file: people.csv, id: id, group: group, attributes: {county: county}}
                interactions: [{layer: met, use: chosen, eligible: cross-group, file: t.csv}]
                """);
        plan = WorkshopYaml.read(folder);
    }

    @Test
    void anotherKeyMovesNobody() {
        Map<String, String> renamed = Map.of("a", "z", "b", "y", "c", "x", "d", "w", "e", "v");

        Map<String, NodeRow> places = places(picture(name -> name));
        places(picture(name -> renamed.getOrDefault(name, name)))
                .forEach((name, other) -> renamed.forEach((was, is) -> {
                    NodeRow node = places.get(was);
                    if (is.equals(name) && node != null) {
                        assertEquals(List.of(node.x(), node.y()), List.of(other.x(), other.y()), was);
                    }
                }));
        assertEquals(5, places.size());
    }

    @Test
    void aValueThatNobodyElseHasIsNotTold() {
        assertEquals(List.of("a county Agder", "c county Agder"), picture(name -> name).values().stream()
                .filter(row -> row.attribute().equals("county"))
                .map((PersonValueRow row) -> row.person() + " " + row.attribute() + " " + row.value()).toList());
    }

    @Test
    void tiesAreCountedDayByDayWithinTheRule() {
        NetworkPicture picture = picture(name -> name);

        assertEquals(
                List.of(new PairDayRow("met", "2024-05-14", "a", "c"), new PairDayRow("met", "2024-05-15", "a", "c"),
                        new PairDayRow("met", "2024-05-15", "b", "d")),
                picture.pairDays());
        assertEquals(List.of("14 blue-blue 0", "14 blue-red 1", "14 red-red 0", "15 blue-blue 0", "15 blue-red 2",
                "15 red-red 0"),
                picture.tieDays().stream().filter(row -> row.count().attribute().equals("group"))
                        .map(row -> "%s %s-%s %d".formatted(row.day().substring(8), row.count().valueA(),
                                row.count().valueB(), row.count().ties()))
                        .sorted().toList());
    }

    private static Map<String, NodeRow> places(NetworkPicture picture) {
        var places = new TreeMap<String, NodeRow>();
        picture.nodes().stream().filter(node -> node.attribute().isEmpty())
                .forEach(node -> places.put(node.id(), node));
        return places;
    }

    private NetworkPicture picture(UnaryOperator<String> name) {
        String a = name.apply("a");
        String b = name.apply("b");
        String c = name.apply("c");
        String d = name.apply("d");
        SmallTables tables = new CountedTables().with("persons",
                "%s|red\n%s|red\n%s|blue\n%s|blue\n%s|blue".formatted(a, b, c, d, name.apply("e")))
                .with("attributes", "%s|county|Agder\n%s|county|Agder\n%s|county|Troms".formatted(a, c, d))
                .with("encounters", pair("met|chosen|", a, b, "|1|60|1\n") + pair("met|chosen|", a, c, "|2|90|2\n")
                        + pair("met|chosen|", b, d, "|1|30|1"))
                .with("meetings", pair("met|2024-05-14|", a, b, "\n") + pair("met|2024-05-14|", a, c, "\n")
                        + pair("met|2024-05-15|", a, c, "\n") + pair("met|2024-05-15|", b, d, ""))
                .tables();
        return NetworkPicture.of(TieNetwork.of(plan, tables, Frame.of(plan, tables)), tables);
    }

    private static String pair(String before, String one, String other, String after) {
        boolean turned = one.compareTo(other) > 0;
        return before + (turned ? other : one) + "|" + (turned ? one : other) + after;
    }
}
