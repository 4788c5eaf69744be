package no.kronsj.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The second revisions of the sample's definitions and roadmaps, a passage per line that is not blank. */
final class SampleTexts {
    private SampleTexts() {}

    static List<Passage> secondRevisions() throws IOException {
        Path prose = Path.of(System.getProperty("kronsj.root", "."), "data-samples", "prose", "klimakronsj-2021");
        LanguageGuess guess = new LanguageGuess();
        List<Passage> passages = new ArrayList<>();
        try (Stream<Path> groups = Files.list(prose)) {
            for (Path group : groups.filter(folder -> folder.getFileName().toString().matches("g\\d\\d")).sorted()
                    .toList()) {
                for (String kind : List.of("definisjon", "veikart")) {
                    String text = Files.readString(group.resolve(kind + "-v2.md"));
                    String language = guess.of(text, "nb");
                    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
                    for (int i = 0; i < lines.size(); i++) {
                        String id = "%s/%s/%d".formatted(group.getFileName(), kind, i + 1);
                        passages.add(Texts.passage(id, lines.get(i), group.getFileName().toString(), language));
                    }
                }
            }
        }
        return passages;
    }

    /** The cells of a table beside this class, remarks left out. */
    static List<String[]> table(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleTexts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)).toList();
        }
    }
}
