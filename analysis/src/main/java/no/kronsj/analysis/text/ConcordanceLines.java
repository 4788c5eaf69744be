package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import no.kronsj.analysis.text.Concordance.Line;
import no.kronsj.analysis.text.SearchResult.Mark;

/** Makes lines of a concordance from the places of a passage that match. */
final class ConcordanceLines {
    private ConcordanceLines() {}

    /** One line per place, however many marks it has. */
    static List<Line> of(Passage passage, List<List<Mark>> matches) {
        List<Word> words = Words.of(passage.text());
        return matches.stream().map(marks -> line(passage, words, whole(marks))).toList();
    }

    /** From the first mark to the last, for the weakest of their reasons. */
    private static Mark whole(List<Mark> marks) {
        return new Mark(marks.getFirst().start(), marks.getLast().end(),
                marks.stream().map(Mark::reason).max(Comparator.naturalOrder()).orElseThrow());
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
