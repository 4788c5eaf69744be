package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import no.kronsj.ingest.workshop.CellText;

/** Several options in one cell; an option that a codebook knows is whole, though it holds the separator. */
final class OptionList {
    private OptionList() {}

    /** The options; codes become their labels where the tool's codebook has them. */
    static List<String> split(String cell, String separator, Map<String, String> labels) {
        List<String> parts = Arrays.asList(cell.split(Pattern.quote(separator)));
        if (labels.isEmpty()) {
            return parts;
        }
        List<String> known = labels.values().stream().filter(label -> label.contains(separator))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        var options = new ArrayList<String>();
        for (int at = 0; at < parts.size();) {
            int taken = taken(parts, at, separator, known);
            String option = String.join(separator, parts.subList(at, at + taken));
            options.add(labels.getOrDefault(CellText.answer(option), option));
            at += taken;
        }
        return options;
    }

    /** How many parts from here on are one option of the codebook; one where none fits. */
    private static int taken(List<String> parts, int from, String separator, List<String> known) {
        for (String label : known) {
            int length = label.split(Pattern.quote(separator), -1).length;
            Optional<String> here = from + length > parts.size()
                    ? Optional.empty()
                    : Optional.of(String.join(separator, parts.subList(from, from + length)));
            if (here.filter(text -> CellText.answer(text).equals(CellText.answer(label))).isPresent()) {
                return length;
            }
        }
        return 1;
    }
}
