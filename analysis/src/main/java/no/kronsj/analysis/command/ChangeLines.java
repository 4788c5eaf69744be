package no.kronsj.analysis.command;

import java.util.List;

import no.kronsj.analysis.run.RunManifest.ChangedAnswers;

/** What a corrected export changed, one line per instrument. */
final class ChangeLines {
    private ChangeLines() {}

    /** Nothing where there was no run to compare with. */
    static List<String> of(String since, List<ChangedAnswers> changes) {
        if (since.isEmpty()) {
            return List.of();
        }
        return changes.isEmpty()
                ? List.of("no answer has changed since run " + since)
                : changes.stream().map(one -> "%s: %d %s changed, %d appeared, %d vanished since run %s"
                        .formatted(one.instrument(), one.changed(), one.changed() == 1 ? "answer" : "answers",
                                one.appeared(), one.vanished(), since))
                        .toList();
    }
}
