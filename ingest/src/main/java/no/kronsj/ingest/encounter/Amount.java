package no.kronsj.ingest.encounter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import no.kronsj.ingest.workshop.CellText;

/** A number in a cell, 0 or more; anything else is none. */
final class Amount {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?");
    /** Thousands parted by a point or a space, as where the decimal comma is used. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3}){1,2}(?=,\\d{1,9}$)");
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MILLIS_PER_SECOND = 1000;

    private Amount() {}

    static OptionalLong secondsOfMinutes(String cell) {
        return times(cell, SECONDS_PER_MINUTE);
    }

    static OptionalLong millisOfSeconds(String cell) {
        return times(cell, MILLIS_PER_SECOND);
    }

    /** {@code 3}, and {@code 3.0} as a spreadsheet may write it. */
    static OptionalLong whole(String cell) {
        String text = CellText.answer(cell);
        return text.contains(".") || text.contains(",") ? OptionalLong.empty() : times(text, 1);
    }

    private static OptionalLong times(String cell, int factor) {
        String text = GROUPED.matcher(CellText.answer(cell))
                .replaceFirst(whole -> whole.group().replaceAll("[. ]", ""));
        if (!NUMBER.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.')).multiply(BigDecimal.valueOf(factor));
        return OptionalLong.of(number.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
