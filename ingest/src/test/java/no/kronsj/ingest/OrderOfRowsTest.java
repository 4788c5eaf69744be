package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever sorts an export by another column changes nothing, nor does who moves a column. */
class OrderOfRowsTest {
    private static final String PLAN = """
                                       participants: {file: register.csv, id: id, name: name, group: group, attributes: {county: county}}
                                       missing: {DK: dont-know}
                                       scales: {s5: {range: 1..5}}
                                       instruments:
                                         before: {file: before.csv, person: id, items: {voice: {scale: s5}, knew: {multi: "/"}, best: {multi: "/"}}}
                                         after: {file: after.csv, layout: {person: id, item: item, score: score}, items: {voice: {scale: s5}, hard: {scale: s5, reverse: true}}}
                                       documents: [{file: texts.csv, columns: {group: group, kind: kind, revision: revision, text: text}}]
                                       interactions:
                                         - {layer: known, use: baseline, item: before.knew}
                                         - {layer: met, use: chosen, file: pairs.csv}
                                         - {layer: words, use: participation, unit: words, file: counts.csv}
                                         - {layer: there, use: presence, file: stays.csv}
                                       """;
    private static final List<String> FILES = List.of("register.csv", """
                                                                      id;name;group;county
                                                                      anna@x.example;Anna Vik;g1;Nordland
                                                                      bo@x.example;Bo Dal;g1;Troms
                                                                      cato@x.example;Cato Li;g2;Troms
                                                                      dina@x.example;Dina Sæther;g2;
                                                                      """, "before.csv",
            """
            id;voice;knew;best
            anna@x.example;1;Bo Dal/Cato Li;Food
            bo@x.example;DK;;Food/Talks/
            cato@x.example;;anna@x.example;
            nobody@x.example;5;Anna Vik;Food
            """, "after.csv", """
                              id;item;score
                              anna@x.example;voice;5
                              anna@x.example;hard;2
                              bo@x.example;voice;4
                              dina@x.example;hard;9
                              """, "texts.csv", """
                                                group;kind;revision;text
                                                g1;definition;v1;A good place
                                                g1;definition;v2;A better place
                                                g2;roadmap;v1;Map the roofs
                                                g3;roadmap;v1;Nobody's
                                                """, "pairs.csv", """
                                                                  source;target;minutes
                                                                  Anna Vik;cato@x.example;20
                                                                  Dina Sæther;Bo Dal;15
                                                                  Dina Sæther;Dina Sæther;15
                                                                  """, "counts.csv", """
                                                                                     person;amount
                                                                                     Anna Vik;120
                                                                                     Bo Dal;7
                                                                                     Cato Li;many
                                                                                     """, "stays.csv", """
                                                                                                       person;minutes
                                                                                                       Anna Vik;120
                                                                                                       Dina Sæther;7
                                                                                                       Host;9
                                                                                                       """);

    @TempDir
    private Path temporary;

    @RepeatedTest(12)
    void theOrderOfRowsAndColumnsChangesNoCanonicalRow(RepetitionInfo repetition) {
        long seed = 20210922L + repetition.getCurrentRepetition();
        List<String> expected = rows("plain", null);
        assertTrue(expected.size() > 30, "hardly any rows: " + expected);
        assertEquals(expected, rows("shuffled", RandomGeneratorFactory.of("L64X128MixRandom").create(seed)),
                "seed " + seed);
    }

    private List<String> rows(String name, @Nullable RandomGenerator random) {
        var folder = InventedFolder.in(temporary.resolve(name));
        for (int i = 0; i < FILES.size(); i += 2) {
            folder.file(FILES.get(i), random == null ? FILES.get(i + 1) : shuffled(FILES.get(i + 1), random));
        }
        var read = folder.read(PLAN);
        return Stream.of(
                read.rows(CanonicalTable.PARTICIPANTS, "person groupId"),
                read.rows(CanonicalTable.ATTRIBUTES, "person attribute value"),
                read.rows(CanonicalTable.RESPONDENTS, "instrument wave respondent person file"),
                read.rows(CanonicalTable.RESPONSES, "instrument wave person item state score text"),
                read.rows(CanonicalTable.CHOICES, "instrument wave person item option"),
                read.rows(CanonicalTable.PASSAGES, "passage groupId kind revision position text start end"),
                pairs(read.rows(CanonicalTable.ENCOUNTERS, "source target layer use start seconds file")),
                read.rows(CanonicalTable.ACTIVITY, "layer unit groupId person amount"),
                read.rows(CanonicalTable.PRESENCE, "session person seconds"), read.issues("kind file column found"),
                read.files("file rowsIn kept setAside")).flatMap(String::lines).sorted().toList();
    }

    /** Which of two stands first hangs on the key, and each reading here has its own. */
    private static String pairs(String encounters) {
        return String.join("\n", encounters.lines().map(line -> {
            String[] cells = line.split("\\|", 3);
            Arrays.sort(cells, 0, 2);
            return String.join("|", cells);
        }).toList());
    }

    private static String shuffled(String csv, RandomGenerator random) {
        List<List<String>> rows = new ArrayList<>(csv.lines().map(line -> Arrays.asList(line.split(";", -1))).toList());
        List<String> heading = rows.removeFirst();
        Collections.shuffle(rows, random);
        rows.addFirst(heading);
        List<Integer> columns = new ArrayList<>(IntStream.range(0, heading.size()).boxed().toList());
        Collections.shuffle(columns, random);
        return String.join("\n", rows.stream()
                .map(row -> String.join(";", columns.stream().map(row::get).toList())).toList()) + "\n";
    }
}
