package no.kronsj.analysis.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** Plans for tests of disclosure control. */
final class Plans {
    private static final String PLAN = """
                                       workshop: demo
                                       edition: 2024
                                       participants: {file: people.csv, id: id, group: group}
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments:
                                         before: {file: before.csv, wave: before, person: id, items: {voice: {scale: s5}}}
                                         after: {file: after.csv, wave: after, person: id, items: {voice: {scale: s5}, useful: {scale: s5}}}
                                       documents: [{kind: definition, revision: v1, files: "{group}/v1.docx"}]
                                       goals:
                                         - {id: heard, indicator: {kind: share, item: after.voice}, expected: {edges: [0.4, 0.5, 0.6, 0.7]}}
                                         - {id: answered, indicator: {kind: response-rate, instrument: after}, expected: {value: 0.7}}
                                         - id: written
                                           indicators:
                                             - {kind: documents-delivered, document: definition, revision: v1}
                                             - {kind: share, item: after.useful}
                                           expected: {value: 0.5}
                                       """;

    private Plans() {}

    static Workshop with(Path folder, String privacy) {
        try {
            Files.writeString(folder.resolve("workshop.yaml"), PLAN + privacy + "\n");
            return WorkshopYaml.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WorkshopMistakes e) {
            throw new AssertionError(e.mistakes().toString(), e);
        }
    }
}
