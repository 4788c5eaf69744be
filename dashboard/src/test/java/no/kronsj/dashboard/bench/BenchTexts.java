package no.kronsj.dashboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import no.kronsj.analysis.text.Passage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Passages drawn from the sentences of NorQuAD's texts with a fixed seed, and its dev questions. */
final class BenchTexts {
    private static final long SEED = 20_210_922;
    private static final int WORDS = 55;
    private static final List<String> KINDS = List.of("definition", "roadmap", "feedback");

    private BenchTexts() {}

    static List<Passage> passages(int count) throws IOException {
        List<String> sentences = sentences();
        Random random = new Random(SEED);
        List<Passage> passages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = 0; words < WORDS;) {
                String sentence = sentences.get(random.nextInt(sentences.size()));
                words += sentence.split(" ").length;
                text.append(sentence).append(' ');
            }
            String group = "g" + (10 + i % 40);
            passages.add(new Passage("bench/%s/%d".formatted(group, i), "", text.toString().strip(), group,
                    KINDS.get(i % 3), "v" + (1 + i % 2), "nb", "", "t" + i % 9, group + ".docx", i, i + text.length()));
        }
        return passages;
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : lines("documents.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String sentence : cells[cells.length - 1].split("(?<=[.!?]) +")) {
                if (sentence.length() > 20) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    /** Questions of some eight words, signs taken off. */
    static List<String> questions() throws IOException {
        return lines("queries.tsv").stream().map(line -> line.split("\t", -1)).filter(cells -> cells[1].equals("dev"))
                .map(cells -> cells[4].replaceAll("[^\\p{L}\\p{N} ]", " ").strip()).toList();
    }

    private static List<String> lines(String name) throws IOException {
        Path file = Path.of(System.getProperty("kronsj.root", "."), "..", "shared", "data", "norquad-search-no", name);
        assumeTrue(Files.exists(file), file + " is absent");
        return Files.readAllLines(file).stream().skip(1).toList();
    }
}
