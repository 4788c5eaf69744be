package no.kronsj.analysis.proposal;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WritingsTest {

    @Test
    void theTenthRevisionIsLaterThanTheSecond() {
        Writings writings = WrittenTexts.of("""
                                            a|roadmap|v10|item|Siste.
                                            a|roadmap|v2|item|Nest første.
                                            a|roadmap|v1|item|Første.
                                            """);
        assertEquals(List.of("v1", "v2", "v10"), writings.revisions("a", "roadmap"));
        assertEquals("Siste.", writings.last("a", "roadmap").getFirst().passage().text());
    }
}
