package no.kronsj.ingest.response;

import java.util.regex.Pattern;

import no.kronsj.ingest.workshop.CellText;

/** An id that a spreadsheet has rounded ({@code 1,18421E+10}): two persons may have become one, so it names nobody. */
final class MangledKey {
    private static final Pattern EXPONENT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,15})?e[+-]?\\d{1,3}");

    private MangledKey() {}

    static boolean isOne(String cell) {
        return EXPONENT.matcher(CellText.answer(cell)).matches();
    }
}
