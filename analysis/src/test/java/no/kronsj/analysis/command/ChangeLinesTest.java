package no.kronsj.analysis.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.run.RunManifest.ChangedAnswers;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ChangeLinesTest {
    @Test
    void eachInstrumentSaysWhatChangedSinceWhichRun() {
        assertEquals(List.of("after: 3 answers changed, 1 appeared, 0 vanished since run r1",
                "before: 0 answers changed, 0 appeared, 7 vanished since run r1"),
                ChangeLines.of("r1", List.of(new ChangedAnswers("after", 3, 1, 0),
                        new ChangedAnswers("before", 0, 0, 7))));
        assertEquals(List.of("after: 1 answer changed, 0 appeared, 0 vanished since run r1"),
                ChangeLines.of("r1", List.of(new ChangedAnswers("after", 1, 0, 0))));
    }

    @Test
    void nothingChangedIsSaidAndNothingComparedIsNot() {
        assertEquals(List.of("no answer has changed since run r1"), ChangeLines.of("r1", List.of()));
        assertEquals(List.of(), ChangeLines.of("", List.of()));
    }
}
