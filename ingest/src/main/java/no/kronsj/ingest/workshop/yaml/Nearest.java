package no.kronsj.ingest.workshop.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words was probably meant. */
public final class Nearest {
    private static final int LONGEST = 64;
    private static final int SHOWN = 12;

    private Nearest() {}

    /** A sentence that helps: the nearest word, or else the words there are. */
    public static String hint(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "There is none.";
        }
        return find(written, known).map("Did you mean %s?"::formatted).orElseGet(() -> {
            var first = known.stream().limit(SHOWN).toList();
            return "Known: " + String.join(", ", first) + (known.size() > SHOWN ? ", …" : "") + ".";
        });
    }

    /** The known word with the fewest edits, if a typing mistake explains them; the first of equals. */
    static Optional<String> find(String written, Collection<String> known) {
        if (written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = 1 + Math.max(1, written.length() / 3);
        for (String word : known) {
            if (Math.abs(word.length() - written.length()) >= fewest) {
                continue;
            }
            int edits = edits(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                nearest = word;
                fewest = edits;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    public static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
