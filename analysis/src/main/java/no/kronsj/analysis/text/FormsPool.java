package no.kronsj.analysis.text;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Forms are dear to make, remember what they made, and serve one search at a time: those at rest wait here. */
final class FormsPool {
    private final WordForms.Vocabularies vocabularies;
    private final Dictionary dictionary;
    private final Queue<WordForms> resting = new ConcurrentLinkedQueue<>();

    FormsPool(Dictionary dictionary, WordForms.Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        this.dictionary = dictionary;
    }

    WordForms take() {
        return Objects.requireNonNullElseGet(resting.poll(), () -> new WordForms(vocabularies,
                new CompoundSplitter(dictionary::hasWord, dictionary::hasStem)));
    }

    void giveBack(WordForms forms) {
        resting.add(forms);
    }
}
