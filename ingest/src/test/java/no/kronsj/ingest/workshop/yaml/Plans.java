package no.kronsj.ingest.workshop.yaml;

import java.nio.file.Path;
import java.util.List;

import no.kronsj.ingest.workshop.Workshop;

/** Reads plans from text. */
final class Plans {
    private static final String HEAD = "workshop: w\nedition: 1\n";

    private Plans() {}

    static Workshop read(String text) {
        try {
            return WorkshopYaml.readText(text, Path.of("folder"));
        } catch (WorkshopMistakes e) {
            throw new AssertionError("a sound plan was refused:\n" + e.getMessage(), e);
        }
    }

    /** The sentences of all mistakes; none where the plan is sound. */
    static List<String> mistakes(String text) {
        try {
            WorkshopYaml.readText(text, Path.of("folder"));
            return List.of();
        } catch (WorkshopMistakes e) {
            return e.mistakes().stream().map(WorkshopMistake::sentence).toList();
        }
    }

    /** The sentences of a plan that is sound but for these lines; they begin in line 3. */
    static List<String> mistakesIn(String lines) {
        boolean something = lines.contains("instruments:") || lines.contains("documents:")
                || lines.contains("interactions:");
        return mistakes(HEAD + lines + (something ? "" : "\ninstruments: {i: {file: i.csv}}"));
    }
}
