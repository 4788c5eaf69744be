package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import no.kronsj.ingest.source.content.SourceContent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** FEATURE UNDER TEST: hostile and broken files end in rows or in issues, in bounded time, and never in an exception. */
@Tag("real-data")
class NastyExportsTest {
    private static final Duration BOUND = Duration.ofSeconds(20);

    static Stream<String> files() {
        return Exports.files("nasty").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileGivesAReadout(String file) {
        Readout readout = assertTimeoutPreemptively(BOUND, () -> Exports.read(file));
        boolean headingOnly = file.endsWith("header-only.csv");
        assertTrue(readout.content().rows() > 0 || !readout.issues().isEmpty() || headingOnly, file);
        assertFalse(readout.toString().contains("127.0.0.1"), "no address of a file is carried on");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            nasty/encoding/cp1252-aeoeaa.csv                        | csv      | 2 | 0 | ENCODING_GUESSED
                                            nasty/encoding/utf16le-bom.csv                          | csv      | 2 | 0 |
                                            nasty/encoding/utf16be-bom.csv                          | csv      | 2 | 0 |
                                            nasty/encoding/utf16le-nobom.csv                        | csv      | 2 | 0 |
                                            nasty/encoding/utf8-double-bom.csv                      | csv      | 2 | 0 |
                                            nasty/encoding/mixed-utf8-and-cp1252-rows.csv           | csv      | 3 | 0 | ENCODING_GUESSED
                                            nasty/encoding/utf7.csv                                 | csv      | 1 | 0 |
                                            nasty/csv/zero-bytes.csv                                | unknown  | 0 | 0 | FILE_EMPTY
                                            nasty/csv/only-bom.csv                                  | unknown  | 0 | 0 | FILE_EMPTY
                                            nasty/csv/header-only.csv                               | csv      | 0 | 0 |
                                            nasty/csv/sep-line.csv                                  | csv      | 2 | 0 |
                                            nasty/csv/backslash-escaped-quotes.csv                  | csv      | 2 | 0 | QUOTES_ESCAPED
                                            nasty/csv/ten-thousand-columns.csv                      | csv      | 20 | 0 |
                                            nasty/csv/control-chars.csv                             | csv      | 2 | 0 |
                                            nasty/csv/cr-only-line-ends.csv                         | csv      | 2 | 0 |
                                            nasty/csv/mixed-line-ends.csv                           | csv      | 3 | 0 |
                                            nasty/csv/delimiter-ambiguous.csv                       | csv      | 3 | 0 |
                                            nasty/csv/single-column-urls.csv                        | csv      | 4 | 0 |
                                            nasty/csv/decimal-comma.csv                             | csv      | 3 | 0 | DECIMAL_COMMA DECIMAL_COMMA
                                            nasty/csv/decimal-comma-in-comma-file.csv               | csv      | 0 | 2 | ROW_RAGGED ROW_RAGGED COMMA_IN_COMMA_FILE
                                            nasty/csv/excel-mangled.csv                             | csv      | 2 | 0 | CELL_MANGLED CELL_MANGLED CELL_MANGLED
                                            nasty/csv/two-exports-concatenated.csv                  | googleforms | 1 | 2 | TABLES_SEVERAL TABLES_SEVERAL
                                            nasty/csv/million-short-rows.csv.gz                     | csv      | 1000000 | 0 |
                                            nasty/zip/slack-truncated.zip                           | archive  | 0 | 0 | FILE_UNREADABLE
                                            nasty/zip/slack-duplicate-entries.zip                   | slack    | 0 | 0 | FILE_UNREADABLE
                                            nasty/zip/nested-bomb-512MB-if-recursed.zip             | archive  | 0 | 0 | FORMAT_UNKNOWN
                                            nasty/zip/testZIP_corrupted_oom.zip                     | archive  | 0 | 0 | FILE_UNREADABLE
                                            nasty/json/duplicate-keys-nan-bignum.json               | json     | 0 | 0 | FILE_UNREADABLE
                                            nasty/json/xapi-bad.json                                | xapi     | 0 | 2 | STATEMENT_BROKEN STATEMENT_BROKEN STATEMENT_BROKEN STATEMENT_BROKEN STATEMENT_BROKEN STATEMENT_BROKEN
                                            nasty/blns/blns.json                                    | json     | 0 | 0 | FORMAT_UNKNOWN
                                            nasty/zip/bomb-100MB-of-zeros.zip                       | archive  | 0 | 0 | FORMAT_UNKNOWN
                                            nasty/xlsx/billion-laughs-sharedstrings.xlsx            | xlsx     | 0 | 0 | FILE_UNREADABLE
                                            nasty/xlsx/truncated.xlsx                               | xlsx     | 0 | 0 | FILE_UNREADABLE
                                            nasty/xlsx/zero-bytes.xlsx                              | unknown  | 0 | 0 | FILE_EMPTY
                                            nasty/xlsx/no-sharedstrings-no-styles.xlsx              | xlsx     | 0 | 0 | FILE_UNREADABLE
                                            nasty/xlsx/csv-renamed.xlsx                             | csv      | 2 | 0 |
                                            nasty/xlsx/xlsx-renamed.csv                             | xlsx     | 1 | 0 |
                                            nasty/xlsx/testEXCEL_protected_passtika.xls             | xls      | 0 | 0 | FILE_LOCKED
                                            nasty/docx/xxe-local-file.docx                          | docx     | 0 | 0 | FILE_UNREADABLE
                                            nasty/docx/xxe-http-and-parameter-entity.docx           | docx     | 0 | 0 | FILE_UNREADABLE
                                            nasty/docx/testWORD_truncated.docx                      | docx     | 0 | 0 | FILE_UNREADABLE
                                            nasty/docx/test_recursive_embedded.docx                 | docx     | 1 | 0 |
                                            nasty/docx/testWORD_protected_passtika.doc              | doc      | 0 | 0 | FILE_LOCKED
                                            nasty/docx/testControlCharacters.doc                    | doc      | 8 | 0 |
                                            nasty/docx/testException2.doc                           | doc      | 74 | 0 |
                                            nasty/docx/testRTFCorruptListOverride.rtf               | rtf      | 23 | 0 |
                                            nasty/xml/billion-laughs.svg                            | unknown  | 0 | 0 | FILE_UNREADABLE
                                            nasty/xml/testXXE.xml                                   | unknown  | 0 | 0 | FILE_UNREADABLE
                                            nasty/pdf/encrypted-user-password.pdf                   | pdf      | 0 | 0 | FILE_LOCKED
                                            nasty/pdf/truncated.pdf                                 | pdf      | 0 | 0 | FILE_UNREADABLE
                                            nasty/pdf/zero-bytes.pdf                                | unknown  | 0 | 0 | FILE_EMPTY
                                            nasty/pdf/junk-before-header.pdf                        | pdf      | 15 | 0 |
                                            nasty/pdf/scanned-no-text.pdf                           | pdf      | 0 | 0 | NO_TEXT_LAYER
                                            nasty/pdf/page-tree-loop.pdf                            | pdf      | 0 | 0 | PAGE_UNREADABLE NO_TEXT_LAYER
                                            nasty/pdf/testPDF_protected.pdf                         | pdf      | 405 | 0 | CHANGES_RESTRICTED
                                            nasty/vtt/speaker-colon-traps.vtt                       | webvtt   | 4 | 0 |
                                            nasty/chat/zoom-multiline-with-fake-header.txt          | zoom-chat | 2 | 0 |
                                            nasty/ics/infinite-secondly.ics                         | ics      | 1 | 0 | EVENT_REPEATS
                                            nasty/ics/unknown-tz-no-dtend.ics                       | ics      | 2 | 0 | FILE_CUT_SHORT ADDRESS_MISSING ZONE_UNKNOWN
                                            nasty/teams/attendance-odd-byte-count.csv               | teams-attendance | 7 | 0 | FILE_CUT_SHORT DURATION_ESTIMATED
                                            nasty/teams/attendance-excel-resaved-cp1252-semicolon.csv | teams-attendance | 7 | 0 | ENCODING_GUESSED LETTER_LOST DURATION_ESTIMATED
                                            nasty/teams/attendance-us-vs-no-dates.csv               | teams-attendance | 1 | 0 | DATE_AMBIGUOUS
                                            """)
    void correctIngestDoesThis(String file, String format, int rows, int setAside, String issues) {
        Readout readout = Exports.read(file);
        String found = Written.issues(readout).stream().map(Enum::name).collect(Collectors.joining(" "));
        assertEquals("%s %d %d %s".formatted(format, rows, setAside, issues == null ? "" : issues),
                "%s %d %d %s".formatted(readout.format().id(), readout.content().rows(), readout.setAside(), found));
    }

    private static List<String> reasons(String file) {
        return Exports.read(file).issues().stream()
                .map(issue -> "%d %s: %s".formatted(issue.row(), issue.column(), issue.found()).strip()).toList();
    }

    @Test
    void eachStatementIsRejectedWithAllItsReasons() {
        assertEquals(List.of("1 actor: an identifier that cannot be read", "1 verb: no address of a verb",
                "1 object: no id", "2 actor: no identifier", "2 scaled: a score that is not from -1 to 1",
                "2 timestamp: the offset -00:00"), reasons("nasty/json/xapi-bad.json"));
    }

    @Test
    void archivesAndJsonAreRefusedByTheirReason() {
        assertEquals(List.of("0 : JSON with the same key twice in line 1"),
                reasons("nasty/json/duplicate-keys-nan-bignum.json"));
        assertEquals(List.of("0 : an archive with two files of one name"),
                reasons("nasty/zip/slack-duplicate-entries.zip"));
        assertEquals(List.of("0 : an archive that is incomplete: its list of files is missing or damaged"),
                reasons("nasty/zip/slack-truncated.zip"));
    }

    @Test
    void onlyANameInFrontOfAColonIsASpeaker() {
        var transcript = (SourceContent.Transcript) Exports.read("nasty/vtt/speaker-colon-traps.vtt").content();
        assertEquals("null null, null Spørsmål, null null, Kari Nordmann null", transcript.cues().stream()
                .map(cue -> cue.speaker() + " " + cue.prefix()).collect(Collectors.joining(", ")));
    }

    @Test
    void everyCellOfAMillionIsThere() {
        var table = (SourceContent.Table) Exports.read("nasty/csv/million-short-rows.csv.gz").content();
        int column = table.headings().size() - 1;
        long sum = table.records().stream().mapToLong(row -> Long.parseLong(row.cells().get(column))).sum();
        assertEquals(3.0, (double) sum / table.rows());
    }

    @Test
    void lettersSurviveEveryEncoding() {
        for (String file : Exports.files("nasty/encoding")) {
            Readout readout = Exports.read(file);
            String table = Written.table(readout);
            assertFalse(table.contains("\uFFFD"), file);
            assertTrue(file.endsWith("utf7.csv") || table.contains("Ærlend Øyås") && table.contains("– «bra»"), file);
            assertTrue(table.startsWith("id"), file);
        }
    }

    @Test
    void cellsOfTheCsvSpectrumAreThoseBesideThem() throws IOException {
        for (String file : Exports.files("nasty/csv-spectrum")) {
            if (file.endsWith(".csv")) {
                String beside = Files.readString(Exports.root().resolve(file.replace(".csv", ".json")),
                        StandardCharsets.UTF_8);
                var table = (SourceContent.Table) Exports.read(file).content();
                String read = table.records().stream().map(row -> json(table.headings(), row.cells()))
                        .collect(Collectors.joining(",", "[", "]"));
                assertEquals(beside.replaceAll("\\s+", "").replace("\\r", ""), read.replaceAll("\\s+", ""), file);
            }
        }
    }

    private static String json(List<String> headings, List<String> cells) {
        return Stream.iterate(0, i -> i + 1).limit(headings.size())
                .map(i -> "\"%s\":\"%s\"".formatted(headings.get(i),
                        cells.get(i).replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void damagedPageIsNamedAndTheOthersAreRead() {
        Readout readout = Exports.read("nasty/pdf/testPDF_bad_page_303226.pdf");
        assertTrue(readout.content().rows() > 400);
        assertEquals("[2]", readout.issues().stream().map(issue -> issue.row()).toList().toString());
    }
}
