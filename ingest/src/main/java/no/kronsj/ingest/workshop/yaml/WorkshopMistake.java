package no.kronsj.ingest.workshop.yaml;

import java.util.Comparator;

/**
 * One mistake in the plan, or in what was corrected by hand.
 *
 * @param file     the file as people know it
 * @param line     1 = the first; 0 where the whole file is meant
 * @param key      the path of keys, as {@code goals.heard.expected.value}; "" where the whole file is meant
 * @param found    what stands there, shortened; "" where nothing does
 * @param expected what was expected, as {@code must be a share from 0 to 1}
 * @param hint     a last sentence that helps, or ""
 */
public record WorkshopMistake(String file, int line, String key, String found, String expected, String hint) {
    private static final int LONGEST = 60;

    static final Comparator<WorkshopMistake> BY_PLACE = Comparator.comparingInt(WorkshopMistake::line)
            .thenComparing(WorkshopMistake::key).thenComparing(WorkshopMistake::expected);

    public WorkshopMistake {
        String flat = found.strip().replaceAll("\\s+|\\p{Cntrl}", " ");
        found = flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST - 1) + "…";
    }

    /** One line: where, what was expected, what was found, what may have been meant. */
    public String sentence() {
        String where = line == 0 ? file : file + " line " + line;
        String whole = file.equals(WorkshopYaml.FILE_NAME) ? "the plan" : "the file";
        String got = found.isEmpty() ? "" : " Got " + found + ".";
        return where + ": " + (key.isEmpty() ? whole : key) + " " + expected + "." + got
                + (hint.isEmpty() ? "" : " " + hint);
    }
}
