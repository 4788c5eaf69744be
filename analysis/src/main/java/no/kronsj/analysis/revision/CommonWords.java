package no.kronsj.analysis.revision;

import java.util.BitSet;
import java.util.List;

/** The longest common subsequence of two rows of words. */
final class CommonWords {
    private CommonWords() {}

    /** How long it is; needs room for one row only. */
    static int length(List<String> before, List<String> after) {
        int[] row = new int[after.size() + 1];
        for (String word : before) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word.equals(after.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[after.size()];
    }

    /** Which words of the first and of the second belong to it; of two sentences, not of whole texts. */
    static BitSet[] members(List<String> before, List<String> after) {
        int[][] rest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                rest[i][j] = before.get(i).equals(after.get(j))
                        ? rest[i + 1][j + 1] + 1
                        : Math.max(rest[i + 1][j], rest[i][j + 1]);
            }
        }
        return walk(before, after, rest);
    }

    private static BitSet[] walk(List<String> before, List<String> after, int[][] rest) {
        BitSet[] members = {new BitSet(), new BitSet()};
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                members[0].set(i++);
                members[1].set(j++);
            } else if (rest[i + 1][j] >= rest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return members;
    }
}
