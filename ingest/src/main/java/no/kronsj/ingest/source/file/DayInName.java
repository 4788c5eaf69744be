package no.kronsj.ingest.source.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that stands in the name of a file or of its folder, year first: several tools write it nowhere else. */
public final class DayInName {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

    private DayInName() {}

    /** The last one, which is the file's own where its folder has another. */
    public static Optional<LocalDate> of(String name) {
        Matcher found = DAY.matcher(name);
        Optional<LocalDate> last = Optional.empty();
        while (found.find()) {
            Optional<LocalDate> day = day(found);
            last = day.isPresent() ? day : last;
        }
        return last;
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
