package no.kronsj.dashboard.accessibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * One criterion of WCAG that one test checks on every page.
 *
 * @param on the day on which the result was last written down
 */
public record Check(String criterion, String test, boolean passed, LocalDate on) {
    private static final List<Check> ALL = read();

    /** Every check, in the order of the criteria. */
    public static List<Check> all() {
        return ALL;
    }

    private static List<Check> read() {
        try (InputStream in = Check.class.getResourceAsStream("checks.tsv")) {
            if (in == null) {
                throw new IllegalStateException("No checks.tsv in the program");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).map(cells -> new Check(cells[0], cells[1],
                    cells[2].equals("passed"), LocalDate.parse(cells[3]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
