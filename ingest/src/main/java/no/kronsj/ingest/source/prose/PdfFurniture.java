package no.kronsj.ingest.source.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.prose.PdfLines.Line;

/** Takes out what stands on every page: page numbers, and the line in the margin that repeats from page to page. */
final class PdfFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:side|page)\\s*)?[-–]?\\s*\\d{1,4}\\s*[-–]?(?:\\s*(?:av|of|/)\\s*\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final float MARGIN = 0.12F;

    private PdfFurniture() {}

    static List<Line> without(List<Line> lines) {
        Set<String> repeated = repeated(lines);
        var kept = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean number = isAtEdge(lines, i) && lines.size() > 1 && PAGE_NUMBER.matcher(line.text()).matches();
            if (!number && !(isInMargin(line) && repeated.contains(shape(line)))) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** A page number stands first or last on its page. */
    private static boolean isAtEdge(List<Line> lines, int i) {
        int page = lines.get(i).page();
        return i == 0 || i == lines.size() - 1 || lines.get(i - 1).page() != page || lines.get(i + 1).page() != page;
    }

    private static boolean isInMargin(Line line) {
        return line.top() < MARGIN * line.pageHeight() || line.top() > (1 - MARGIN) * line.pageHeight();
    }

    /** The same words, but for numbers, at the same height on two pages and on more than half of all. */
    private static Set<String> repeated(List<Line> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        var all = new HashSet<Integer>();
        for (Line line : lines) {
            all.add(line.page());
            if (isInMargin(line)) {
                pages.computeIfAbsent(shape(line), first -> new HashSet<>()).add(line.page());
            }
        }
        var repeated = new HashSet<String>();
        pages.forEach((shape, on) -> {
            if (on.size() >= 2 && 2 * on.size() > all.size()) {
                repeated.add(shape);
            }
        });
        return repeated;
    }

    private static String shape(Line line) {
        return Math.round(line.top()) + " " + NUMBER.matcher(line.text()).replaceAll("0");
    }
}
