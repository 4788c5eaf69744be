package no.kronsj.analysis.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import no.kronsj.analysis.text.Concordance.Line;

/** By what the lines of a concordance are sorted: the first or second word to the left or right of the hit. */
public enum LineOrder {
    /** Document by document. */
    PLACE(List.of()),
    L1(List.of(-1, -2)),
    R1(List.of(1, 2)),
    L2(List.of(-2, -1)),
    R2(List.of(2, 1));

    private final List<Integer> words;

    LineOrder(List<Integer> words) {
        this.words = words;
    }

    /** The order of a name. */
    public static Optional<LineOrder> find(String name) {
        return Arrays.stream(values()).filter(order -> order.name().equals(name)).findFirst();
    }

    /** By the words beside the hit, then by place. */
    Comparator<Line> comparator() {
        return Comparator.comparing(this::key).thenComparing(line -> line.passage().group())
                .thenComparing(line -> line.passage().document()).thenComparing(line -> line.passage().start())
                .thenComparing(line -> line.passage().id()).thenComparing(Line::start);
    }

    /** The words sorted by; the sign between them comes before every letter. */
    private String key(Line line) {
        return words.stream().map(word -> alphabetical(neighbour(line, word))).collect(Collectors.joining(" "));
    }

    private static String neighbour(Line line, int word) {
        List<String> side = word < 0 ? line.before() : line.after();
        int at = Math.abs(word) - 1;
        return at < side.size() ? side.get(at) : "";
    }

    /** æ, ø and å come after z, in this order, whatever the machine's language. */
    private static String alphabetical(String word) {
        return word.replace('æ', '{').replace('ø', '|').replace('å', '}');
    }
}
