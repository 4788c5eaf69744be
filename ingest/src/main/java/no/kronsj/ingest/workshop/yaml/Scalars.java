package no.kronsj.ingest.workshop.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Word;

/** Numbers, words, dates and texts of the plan; what does not fit is reported with what probably was meant. */
final class Scalars {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][XXX]",
            Locale.ROOT);
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]{0,63}");

    private Scalars() {}

    /** A name without the signs that join names: {@code . @ : #} and {@code /}. */
    static String id(YamlValue value) {
        String text = value.text();
        if (value.scalar() && !value.blank() && !isId(text)) {
            value.wrong("must be letters, digits, - and _, at most 64");
        }
        return text;
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static LocalText localText(YamlValue value) {
        if (!value.mapping()) {
            return LocalText.of(value.text());
        }
        var byLanguage = new EnumMap<Language, String>(Language.class);
        value.entries().forEach((code, text) -> Language.find(code).ifPresentOrElse(
                language -> byLanguage.put(language, text.text()),
                () -> text.fault("is not a language here", "Known: nb, nn, en.")));
        return byLanguage.isEmpty() ? LocalText.of("") : new LocalText(byLanguage);
    }

    static int whole(YamlValue value, int least, int most) {
        String text = value.scalar() ? value.text().strip() : "";
        if (WHOLE.matcher(text).matches()) {
            int whole = Integer.parseInt(text);
            if (whole >= least && whole <= most) {
                return whole;
            }
        }
        value.wrong(most == Integer.MAX_VALUE
                ? "must be a whole number, %s or more".formatted(least)
                : "must be a whole number from %s to %s".formatted(least, most));
        return least;
    }

    /** A number within a range. */
    static Optional<Double> number(YamlValue value, Range range) {
        String text = value.scalar() ? value.text().strip() : "";
        Optional<Double> number = NUMBER.matcher(text).matches()
                ? Optional.of(Double.parseDouble(text)).filter(range::contains)
                : Optional.empty();
        if (number.isEmpty()) {
            value.wrong("must be " + range.words(), meant(text, range));
        }
        return number;
    }

    /** A decimal comma and a percentage are what people write most. */
    private static String meant(String text, Range range) {
        String plain = text.replace(',', '.').replace("%", "").strip();
        if (!NUMBER.matcher(plain).matches()) {
            return "";
        }
        BigDecimal written = new BigDecimal(plain);
        boolean share = range.most() == 1 && (text.endsWith("%") || Math.abs(written.doubleValue()) > 1);
        BigDecimal meant = share ? written.movePointLeft(2) : written;
        return range.contains(meant.doubleValue()) ? "Did you mean %s?".formatted(meant.toPlainString()) : "";
    }

    static boolean flag(YamlValue value) {
        return switch (value.scalar() ? value.text() : "") {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> {
                value.wrong("must be true or false");
                yield false;
            }
        };
    }

    static <E extends Enum<E> & Word> Optional<E> word(YamlValue value, Class<E> words) {
        String text = value.text();
        Optional<E> found = Word.find(text, words);
        if (found.isEmpty() && value.scalar() && !value.blank()) {
            value.wrong("must be one of " + String.join(", ", words(words)),
                    Nearest.find(text, words(words)).map("Did you mean %s?"::formatted).orElse(""));
        }
        return found;
    }

    static <E extends Enum<E> & Word> List<String> words(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Word::word).toList();
    }

    static Optional<LocalDate> date(YamlValue value) {
        try {
            return Optional.of(LocalDate.parse(value.text()));
        } catch (DateTimeParseException e) {
            value.wrong("must be a date as 2026-12-31");
            return Optional.empty();
        }
    }

    /** A time in the plan's zone, with or without an offset of its own. */
    static Optional<ZonedDateTime> moment(YamlValue value, ZoneId zone) {
        try {
            TemporalAccessor moment = MOMENT.parseBest(value.text().replace(' ', 'T'), OffsetDateTime::from,
                    LocalDateTime::from);
            return Optional.of(moment instanceof OffsetDateTime fixed
                    ? fixed.atZoneSameInstant(zone)
                    : LocalDateTime.from(moment).atZone(zone));
        } catch (DateTimeException e) {
            value.wrong("must be a time as 2021-09-22T09:00");
            return Optional.empty();
        }
    }
}
