package no.kronsj.ingest.erasure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Column;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Workshop;

/** By which headings the plan says whose a row is. Other columns of such a file may name people whose row it is not. */
record PersonHeadings(Map<FilePattern, Set<String>> byFile) {

    static PersonHeadings of(Workshop plan) {
        Map<FilePattern, Set<String>> byFile = new LinkedHashMap<>();
        if (plan.participants() instanceof Participants.Register register) {
            add(byFile, List.of(register.file()), register.id());
        }
        for (Instrument instrument : plan.instruments().values()) {
            add(byFile, instrument.files(), instrument.person());
            instrument.findLayout().ifPresent(layout -> add(byFile, instrument.files(), layout.person()));
        }
        for (InteractionSource layer : plan.interactions()) {
            for (Column column : List.of(Column.SOURCE, Column.TARGET, Column.PERSON)) {
                add(byFile, layer.files(), layer.findHeading(column).orElse(column.word()));
            }
        }
        return new PersonHeadings(byFile);
    }

    private static void add(Map<FilePattern, Set<String>> byFile, List<FilePattern> files, String heading) {
        if (!heading.isEmpty()) {
            files.forEach(file -> byFile.computeIfAbsent(file, first -> new HashSet<>()).add(heading));
        }
    }

    /** The headings that count in a file; none where the plan says nothing of whose its rows are. */
    Set<String> of(String path) {
        var headings = new HashSet<String>();
        byFile.forEach((file, names) -> {
            if (!file.matches(List.of(path)).isEmpty()) {
                headings.addAll(names);
            }
        });
        return headings;
    }
}
