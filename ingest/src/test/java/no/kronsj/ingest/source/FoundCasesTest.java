package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

/** FEATURE UNDER TEST: what fuzzing once found stays mended; each case is the least text that showed it. */
class FoundCasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # a group that ends before it began
                                            rtf | {\\rtf1\\ansi Hei}}
                                            rtf | }
                                            # a list of nothing, where the plan says what the file is
                                            activitystreams | []
                                            xapi | []
                                            nettskjema-submissions | []
                                            discord | []
                                            teams-graph | []
                                            """)
    void isReadOrRefused(String format, String text) throws IOException {
        SourceFormat reader = SourceFormat.find(format).orElseThrow();
        assertDoesNotThrow(() -> FuzzTarget.read(reader, text.getBytes(StandardCharsets.UTF_8)));
    }
}
