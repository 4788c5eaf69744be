package no.kronsj.ingest.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.ingest.folder.HeadedTable;

/** What the options of a question with one column per option are called: the words of the codebook, else the heading. */
final class OptionNames {
    /** How tools part the question from the option. */
    private static final List<String> BETWEEN = List.of(" - ", "? ", ": ", " [", "?.");

    private OptionNames() {}

    /** The name by column; the question that all of them begin with is left out. */
    static Map<Integer, String> of(HeadedTable table, List<Integer> columns) {
        List<String> also = columns.stream().map(table::also).filter(name -> !name.isEmpty()).toList();
        int question = also.size() == columns.size() ? question(also) : 0;
        var names = new LinkedHashMap<Integer, String>();
        for (int column : columns) {
            String name = table.also(column);
            names.put(column, also.size() == columns.size() ? option(name, question) : table.heading(column));
        }
        return names;
    }

    private static String option(String name, int question) {
        String option = name.substring(question);
        return question > 0 && name.startsWith(" [", question - 2) && option.endsWith("]")
                ? option.substring(0, option.length() - 1)
                : option;
    }

    /** How long the common beginning is, up to the last of the marks in it. */
    private static int question(List<String> names) {
        String common = names.size() < 2 ? "" : names.getFirst();
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        int longest = 0;
        for (String mark : BETWEEN) {
            int at = common.lastIndexOf(mark);
            longest = at < 0 ? longest : Math.max(longest, at + mark.length());
        }
        return longest;
    }
}
