package no.kronsj.ingest.response;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.InventedFolder;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: what can be read in two ways is said, once for each column, and what cannot is not. */
class AmbiguityTest {
    @TempDir
    private Path temporary;

    private String issues(String csv, String instrument) {
        return InventedFolder.in(temporary).file("a.csv", csv)
                .read("participants: none\nscales: {s5: {range: 1..5}}\ninstruments: {after: {file: a.csv, "
                        + instrument
                        + "}}\n")
                .issues("kind row column found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                                                                                        03/04/2026|05/04/2026|date-order-unknown|2 dates
                                                                                        03-04-26 10:00|03-03-26 11:00|date-order-unknown|2 dates
                                                                                        03/04/2026|13/04/2026||
                                                                                        03/03/2026|04/04/2026||
                                                                                        03.04.2026|05.04.2026||
                                                                                        2026-04-03|2026-04-05||
                                                                                        4,5|3|decimal-comma|1 number
                                                                                        1.234,5|3,25|decimal-comma|2 numbers
                                                                                        4.5|3||
                                                                                        4,5|fint, takk||
                                                                                        """)
    void onlyWhatCanBeReadInTwoWaysIsNamed(String first, String second, String kind, String found) {
        String issues = issues("id;when;q\n1;%s;1\n2;;2\n3;%s;3\n".formatted(first, second), "items: {q: {scale: s5}}");
        assertEquals(kind == null ? "" : "%s|2|when|%s".formatted(kind, found), issues);
    }

    @Test
    void commasWithinQuotesOfACommaFileMayBeAList() {
        assertEquals("", issues("id,when,q\n1,\"1,2\",1\n2,2,2\n", "items: {q: {scale: s5}}"));
    }

    @Test
    void anOptionThatNeverStandsAloneMayBeHalfOfOne() {
        assertEquals("option-doubtful|2|q|2 cells", issues("id,q\n1,Ja;av og til;Gruppearbeid\n2,Gruppearbeid\n"
                + "3,Ja;av og til\n", "items: {q: {multi: \";\"}}"));
        assertEquals("", issues("id,q\n1,mat;musikk\n2,musikk\n3,mat;musikk;dans\n", "items: {q: {multi: \";\"}}"));
    }

    @Test
    void aRoundedIdNamesNobody() {
        String issues = InventedFolder.in(temporary).file("a.csv", "who;q\n1,18421E+10;1\nanna;2\n")
                .read("participants: none\nscales: {s5: {range: 1..5}}\n"
                        + "instruments: {after: {file: a.csv, person: who, items: {q: {scale: s5}}}}\n")
                .issues("kind row");
        assertEquals("key-mangled|2\ncell-mangled|2", issues);
    }
}
