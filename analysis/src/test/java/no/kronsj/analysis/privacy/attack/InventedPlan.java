package no.kronsj.analysis.privacy.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** The plan of every invented workshop: a change, an index, weights, one item that needs more care, ties and attendance. */
final class InventedPlan {
    static final List<String> INSTRUMENTS = List.of("before", "after");
    static final List<String> ITEMS = List.of("before.voice", "after.voice", "after.useful", "after.trust");
    static final List<String> INDEX = List.of("after.voice", "after.useful");
    static final String SENSITIVE = "after.trust";
    static final List<String> DAYS = List.of("day-1", "day-2");
    static final int LEVELS = 5;
    static final int FIRST_FAVOURABLE = 4;
    private static final String PLAN = """
                                       workshop: invented
                                       edition: 2024
                                       participants: {file: people.csv, id: id, group: group, attributes: {role: role}}
                                       programme:
                                         - {session: day-1, start: 2024-05-14T09:00, end: 2024-05-14T12:00}
                                         - {session: day-2, start: 2024-05-15T09:00, end: 2024-05-15T12:00}
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments:
                                         before: {file: before.csv, wave: before, person: id, items: {voice: {scale: s5}}}
                                         after:
                                           file: after.csv
                                           wave: after
                                           person: id
                                           weighting: [role]
                                           items: {voice: {scale: s5}, useful: {scale: s5}, trust: {scale: s5}}
                                       indices: {room: [after.voice, after.useful]}
                                       interactions:
                                         - {layer: talk, use: chosen, file: talk.csv}
                                       goals:
                                         - {id: heard, indicator: {kind: share, item: after.voice}, expected: {edges: [0.4, 0.5, 0.6, 0.7]}}
                                         - {id: trusted, indicator: {kind: share, item: after.trust}, expected: {value: 0.5}}
                                         - {id: roomy, indicator: {kind: mean, index: room}, expected: {value: 3}}
                                         - {id: grown, indicator: {kind: change-direction, item: voice, waves: "before:after"}, expected: {value: 0.1}}
                                       """;

    private InventedPlan() {}

    /** With this minimum cell, and no item that needs more care where {@code sensitive} is false. */
    static Workshop with(Path folder, int minimumCell, boolean sensitive) {
        try {
            Files.writeString(folder.resolve("workshop.yaml"), PLAN + "privacy: {minimumCell: %d%s}\n".formatted(
                    minimumCell, sensitive ? ", sensitive: [" + SENSITIVE + "]" : ""));
            return WorkshopYaml.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WorkshopMistakes e) {
            throw new AssertionError(e.mistakes().toString(), e);
        }
    }

    /** {@code after} of {@code after.voice}; also the wave. */
    static String instrument(String item) {
        return item.substring(0, item.indexOf('.'));
    }

    static String name(String item) {
        return item.substring(item.indexOf('.') + 1);
    }
}
