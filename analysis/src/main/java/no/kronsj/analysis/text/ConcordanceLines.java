package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.text.Concordance.Line;
import no.kronsj.analysis.text.SearchResult.Hit;
import no.kronsj.analysis.text.SearchResult.Mark;

/** Makes lines of a concordance from a hit. */
final class ConcordanceLines {
    private ConcordanceLines() {}

    /** One line per mark. */
    static List<Line> of(Hit hit) {
        List<Word> words = Words.of(hit.passage().text());
        return hit.marks().stream().map(mark -> line(hit.passage(), words, mark)).toList();
    }

    private static Line line(Passage passage, List<Word> words, Mark mark) {
        List<Word> before = new ArrayList<>();
        List<Word> after = new ArrayList<>();
        for (Word word : words) {
            if (word.end() <= mark.start()) {
                before.addFirst(word);
            } else if (word.start() >= mark.end()) {
                after.add(word);
            }
        }
        List<Word> left = nearest(before);
        List<Word> right = nearest(after);
        String text = passage.text();
        int from = left.isEmpty() ? Math.min(mark.start(), beginningOfWord(words, mark)) : left.getLast().start();
        int to = right.isEmpty() ? text.length() : right.getLast().end();
        return new Line(passage, text.substring(from, mark.start()), text.substring(mark.start(), mark.end()),
                text.substring(mark.end(), to), left.stream().map(Word::text).toList(),
                right.stream().map(Word::text).toList(), mark.start(), mark.end(), mark.reason());
    }

    /** A mark on a part of a compound does not begin where its word does. */
    private static int beginningOfWord(List<Word> words, Mark mark) {
        return words.stream().filter(word -> word.end() > mark.start()).mapToInt(Word::start).findFirst().orElse(0);
    }

    private static List<Word> nearest(List<Word> words) {
        return List.copyOf(words.subList(0, Math.min(Concordance.WIDTH, words.size())));
    }
}
