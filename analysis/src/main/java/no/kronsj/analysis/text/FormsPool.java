package no.kronsj.analysis.text;

import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * Forms are dear to make, remember what they made, and serve one search at a time: those at rest wait here. There are no more
 * than processors: searches wait for nothing but these, so more at once would only make all of them late and fill the memory.
 */
final class FormsPool {
    private final WordForms.Vocabularies vocabularies;
    private final Dictionary dictionary;
    private final Deque<WordForms> resting = new ConcurrentLinkedDeque<>();
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    FormsPool(Dictionary dictionary, WordForms.Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        this.dictionary = dictionary;
    }

    /** Those that rested last, who remember most of what is asked now; waits its turn where all are in use. */
    WordForms take() {
        free.acquireUninterruptibly();
        return Objects.requireNonNullElseGet(resting.pollFirst(), () -> new WordForms(vocabularies,
                new CompoundSplitter(dictionary::hasWord, dictionary::hasStem)));
    }

    void giveBack(WordForms forms) {
        resting.addFirst(forms);
        free.release();
    }
}
