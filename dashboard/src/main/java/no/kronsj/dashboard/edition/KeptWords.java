package no.kronsj.dashboard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import no.kronsj.ingest.workshop.Assessment;
import no.kronsj.ingest.workshop.Assessment.Part;
import no.kronsj.ingest.workshop.Assessment.Wording;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;

/** The evaluator's words as the run kept them: those of the plan, and the files it names, below the folder of words. */
final class KeptWords {
    private KeptWords() {}

    static Map<Part, LocalText> of(Assessment assessment, Path runFolder) {
        Map<Part, LocalText> words = new EnumMap<>(Part.class);
        assessment.parts().forEach((part, wording) -> found(wording, runFolder.resolve(Assessment.KEPT_BELOW))
                .ifPresent(text -> words.put(part, text)));
        return words;
    }

    private static Optional<LocalText> found(Wording wording, Path kept) {
        return switch (wording) {
            case Wording.Written written -> Optional.of(written.text());
            case Wording.InFile file -> read(file.file(), kept);
        };
    }

    private static Optional<LocalText> read(LocalText files, Path kept) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        files.byLanguage().forEach((language, name) -> {
            Path file = kept.resolve(name);
            if (Files.isRegularFile(file)) {
                texts.put(language, read(file));
            }
        });
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The evaluator's words could not be read", e);
        }
    }
}
