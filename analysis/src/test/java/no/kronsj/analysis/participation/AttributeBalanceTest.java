package no.kronsj.analysis.participation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AttributeBalanceTest {
    @TempDir
    Path folder;

    /** One letter per member, two groups: the kind; a capital said 30 words and a small letter 10. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # groups            | what can be shown
                                              AAAbbb AAAbbb     | role=a 1.50, role=b 0.50
                                              AaAbBb aAabBB     | role=a 1.00, role=b 1.00
                                              AAAAAAbb bbbb     | role hidden
                                              AAAbbbc AAAbbbcc  | role hidden
                                              AAAbbbc AAAbbbcccc | role=a 1.76, role=b 0.59, role=c 0.59
                                              AAAbbbbcc AAAbbbbc | role hidden
                                              AAAAbbbbcd AAAAbbbbcddd | role=a 1.74, role=b 0.58, role=c hidden, role=d hidden
                                            """)
    void kindsOfFewPeopleAreHiddenWithWhatWouldTellOfThem(String groups, String shown) throws Exception {
        List<String> rows = rows(groups).stream().map(AttributeBalanceTest::words).toList();

        assertEquals(shown, String.join(", ", rows));
    }

    /** In the first two groups nothing can be dealt out anew; in the others one labelling of 100 is as far from the mean. */
    @Test
    void whatLiesBetweenGroupsSaysNothingOfAKind() throws Exception {
        MeasureRow row = rows("AAAAA bbbbb AAbbb AAbbb").getFirst();

        assertEquals("role=a 1.58", words(row));
        assertEquals(0.01, row.p() == null ? -1 : row.p(), 1e-12);
        assertEquals("labels permuted within groups, exact", row.pMethod());
    }

    private static String words(MeasureRow row) {
        String kind = row.key().subject().replace("words@", "");
        return row.value() == null ? kind + " hidden" : "%s %.2f".formatted(kind, row.value());
    }

    private List<MeasureRow> rows(String groups) throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: demo
                edition: 2024
                participants: {file: people.csv, id: id, group: group, attributes: {role: role}}
                interactions: [{layer: words, use: participation, unit: words, file: words.csv}]
                """);
        Workshop plan = WorkshopYaml.read(folder);
        var persons = new StringBuilder();
        var roles = new StringBuilder();
        var activity = new StringBuilder();
        String[] all = groups.split(" ");
        for (int g = 0; g < all.length; g++) {
            for (int i = 0; i < all[g].length(); i++) {
                String person = "p" + g + "-" + i;
                char kind = all[g].charAt(i);
                persons.append("%s|g%d\n".formatted(person, g));
                roles.append("%s|role|%s\n".formatted(person, Character.toLowerCase(kind)));
                activity.append("words|words||g%d|%s|1|%d|\n".formatted(g, person,
                        Character.isUpperCase(kind) ? 30 : 10));
            }
        }
        SmallTables tables = new CountedTables().with("persons", persons.toString())
                .with("attributes", roles.toString()).with("activity", activity.toString()).tables();
        Frame frame = Frame.of(plan, tables);
        return AttributeBalance.rows(Airtime.of(tables, frame, Presence.of(plan, tables)), tables, 5);
    }
}
