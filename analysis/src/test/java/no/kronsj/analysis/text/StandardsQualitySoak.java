package no.kronsj.analysis.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.text.NorQuad.Quality;
import no.kronsj.analysis.text.NorQuad.Question;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What somebody who writes one written standard loses when the texts are in the other: the concept map and the spelling rules
 * are to save at least half of what would be lost without them. {@code ./kronsj soak standards}; putting the texts into the
 * other standard takes long.
 */
@Tag("real-data")
class StandardsQualitySoak {
    @TempDir
    private Path folder;

    private record Loss(Quality same, Quality other) {
        double ndcg() {
            return same.ndcg() - other.ndcg();
        }
    }

    @Test
    void nynorskQuestionsFindBokmalTexts() throws IOException, InterruptedException {
        List<Passage> texts = NorQuad.texts();
        List<Question> asked = NorQuad.devQuestions();
        List<Question> inNynorsk = translated(asked);
        compare("Nynorsk questions, Bokmål texts", vocabularies -> search(texts, vocabularies, "nb",
                search -> new Loss(measure(search, asked), measure(search, inNynorsk))));
    }

    @Test
    void bokmalQuestionsFindNynorskTexts() throws IOException, InterruptedException {
        List<Passage> texts = NorQuad.texts();
        List<Question> asked = NorQuad.devQuestions();
        List<Passage> inNynorsk = inNynorsk(texts);
        compare("Bokmål questions, Nynorsk texts", vocabularies -> new Loss(
                search(texts, vocabularies, "nb", search -> measure(search, asked)),
                search(inNynorsk, vocabularies, "nn", search -> measure(search, asked))));
    }

    private static void compare(String what, Function<WordForms.Vocabularies, Loss> losing) {
        Loss with = losing.apply(WordForms.Vocabularies.standard());
        Concepts none = Concepts.none();
        Loss without = losing.apply(new WordForms.Vocabularies(none, new Translations(none)));
        String all = "%s: with map and rules %s to %s, loses %.4f; without %s to %s, loses %.4f".formatted(what,
                with.same(), with.other(), with.ndcg(), without.same(), without.other(), without.ndcg());
        System.out.println(all);
        assertTrue(without.ndcg() > 0, all);
        assertTrue(with.ndcg() <= without.ndcg() / 2, all);
    }

    private static Quality measure(PassageSearch search, List<Question> questions) {
        return NorQuad.measure(search, questions, UnaryOperator.identity());
    }

    private <T> T search(List<Passage> passages, WordForms.Vocabularies vocabularies, String name,
            Function<PassageSearch, T> use) {
        Path index = folder.resolve(name);
        PassageIndex.write(index, passages, vocabularies);
        try (PassageSearch search = PassageIndex.open(index, vocabularies)) {
            return use.apply(search);
        }
    }

    private List<Question> translated(List<Question> questions) throws IOException, InterruptedException {
        List<String> texts = nynorsk(questions.stream().map(Question::text).toList());
        List<Question> translated = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            translated.add(new Question(texts.get(i), questions.get(i).answer()));
        }
        return translated;
    }

    private List<Passage> inNynorsk(List<Passage> passages) throws IOException, InterruptedException {
        List<String> texts = nynorsk(passages.stream().map(Passage::text).toList());
        List<Passage> translated = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            translated.add(Texts.passage(passages.get(i).id(), texts.get(i), "", "nn"));
        }
        return translated;
    }

    private List<String> nynorsk(List<String> lines) throws IOException, InterruptedException {
        return Apertium.nynorsk(lines, Files.createTempDirectory(folder, "apertium"));
    }
}
