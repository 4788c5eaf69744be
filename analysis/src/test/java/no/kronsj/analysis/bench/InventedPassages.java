package no.kronsj.analysis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import no.kronsj.analysis.text.Passage;

/** Passages of forty words about one of ten subjects each, words by Zipf's law, half of them shared by all subjects. */
final class InventedPassages {
    static final int SUBJECTS = 10;
    private static final int WORDS = 40;
    private static final int VOCABULARY = 3_000;
    private static final String LETTERS = "abdefgiklmnoprstuv";

    private final List<Passage> passages = new ArrayList<>();
    private final int[] subjects;

    InventedPassages(int size) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(size);
        subjects = new int[size];
        for (int i = 0; i < size; i++) {
            subjects[i] = random.nextInt(SUBJECTS);
            var text = new StringBuilder();
            for (int word = 0; word < WORDS; word++) {
                int owner = random.nextBoolean() ? SUBJECTS : subjects[i];
                text.append(word(owner, (int) Math.pow(VOCABULARY, random.nextDouble()))).append(' ');
            }
            passages.add(new Passage("p" + i, "", text.toString(), "g" + i % 12, "", "", "nb", "", "", "", 0, 0));
        }
    }

    List<Passage> passages() {
        return passages;
    }

    int[] subjects() {
        return subjects;
    }

    /** A word that looks like one, always the same for the same owner and rank. */
    private static String word(int owner, int rank) {
        var word = new StringBuilder();
        long rest = (rank * 31L + owner + 7) * 2_654_435_761L & 0xFFFFFFFFFFL;
        for (int letter = 0; letter < 8; letter++) {
            word.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return word.toString();
    }
}
