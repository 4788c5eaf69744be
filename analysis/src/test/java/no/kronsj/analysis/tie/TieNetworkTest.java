package no.kronsj.analysis.tie;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TieNetworkTest {
    @TempDir
    Path folder;

    private TieNetwork network;
    private SmallTables tables;

    @BeforeEach
    void read() throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: demo
                edition: 2024
                participants: {file: people.csv, id: id, group: group, attributes: {group: team, county: county}}
                scales: {s5: {range: 1..5}}
                instruments: {before: {file: b.csv, wave: before, person: id, items: {knew: {multi: ";"}}}}
                interactions:
                  - {layer: known, use: baseline, item: before.knew}
                  - {layer: chosen, use: chosen, eligible: cross-group, file: t.csv}
                """);
        Workshop plan = WorkshopYaml.read(folder);
        tables = new CountedTables().with("persons", """
                                                     a|red
                                                     b|red
                                                     c|blue
                                                     d|
                                                     e|
                                                     """).with("attributes", """
                                                                             a|group|x
                                                                             b|group|y
                                                                             a|county|Agder
                                                                             c|county|Troms
                                                                             """).with("nominators", "known|a")
                .with("encounters", """
                                    known |baseline|a|c|1|0|1
                                    chosen|chosen  |a|b|1|60|1
                                    chosen|chosen  |a|c|2|90|1
                                    chosen|chosen  |d|e|1|30|0
                                    """).tables();
        network = TieNetwork.of(plan, tables, Frame.of(plan, tables));
    }

    @Test
    void twoPeopleOfNoGroupAreNotOfTheSameGroup() {
        assertEquals(List.of(new Pair("a", "c"), new Pair("d", "e")),
                network.allLayers().get(0).ties().keySet().stream().toList());
        assertEquals(1, network.allLayers().get(0).ineligible());
        assertEquals(9, network.allLayers().get(0).eligibility().dyads(),
                "ten pairs less the one inside the red group");
    }

    @Test
    void aTieIsUnobservableWhereNeitherWasAsked() {
        assertTrue(network.knewBefore(new Pair("a", "c")));
        assertFalse(network.unobservable(new Pair("a", "b")));
        assertTrue(network.unobservable(new Pair("d", "e")));
    }

    @Test
    void aLayerCalledChosenIsNotCountedTwice() {
        List<MeasureRow> rows = NetworkMeasures.rows(network, tables);

        assertEquals(1, rows.stream().filter(row -> row.key().measure().equals("partners_median"))
                .filter(row -> row.key().subject().equals("chosen")).count());
    }

    @Test
    void anAttributeCalledGroupDoesNotMixWithTheGroups() {
        List<TieCountRow> counts = TieTables.counts(network, tables);

        var all = new Results(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                TieTables.pairs(network), counts, List.of(), List.of(), List.of(), List.of());
        assertEquals(2, all.tieCounts().stream().filter(row -> row.layer().equals("chosen"))
                .filter(row -> row.attribute().equals("group")).mapToLong(row -> row.ties() == null ? 0 : row.ties())

                .sum(), "a-c and d-e; a-b may not meet");
        assertTrue(counts.stream().noneMatch(row -> row.valueA().equals("x")), counts.toString());
    }

    @Test
    void minutesAreWholeMinutesOfAllEncounters() {
        assertEquals(List.of(1L, 0L), TieTables.pairs(network).stream().filter(tie -> tie.layer().equals("chosen"))
                .map(tie -> tie.minutes()).toList());
    }
}
