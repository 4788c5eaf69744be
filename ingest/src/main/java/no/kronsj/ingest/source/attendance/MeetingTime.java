package no.kronsj.ingest.source.attendance;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.file.Headings;

/**
 * Times as meeting tools write them, in the manner of whoever downloaded the list. Whether day or month stands first is
 * settled once for a whole file, by all its times together.
 */
public final class MeetingTime {
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{1,4})([/.-])(\\d{1,2})\\2(\\d{1,4})\\.?,?\\s+(?:(?:kl\\.?|à|a las|alle|às|um|om)\\s*)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*(?:([AaPp])\\.?\\s?[Mm]\\.?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)\\s*(\\p{L}+)\\.?");

    private static final Pattern DURATION = Pattern
            .compile("\\d{1,4} ?\\p{L}{1,10}\\.?(?:,? \\d{1,4} ?\\p{L}{1,10}\\.?){0,3}|\\d{1,3}:\\d{2}:\\d{2}");

    /** What stands first in a date. */
    enum Order {
        YEAR,
        MONTH,
        DAY,
        UNKNOWN
    }

    private final Order order;

    MeetingTime(Order order) {
        this.order = order;
    }

    /** A day above twelve settles it; so does a full stop (Europe) or a twelve-hour clock (America). */
    public static MeetingTime ofFile(List<String> times) {
        Order guess = Order.UNKNOWN;
        for (String time : times) {
            Matcher moment = MOMENT.matcher(spaced(time));
            if (moment.matches()) {
                Order sure = sureOrder(moment);
                if (sure != Order.UNKNOWN) {
                    return new MeetingTime(sure);
                }
                guess = moment.group(8) != null ? Order.MONTH : guess;
            }
        }
        return new MeetingTime(guess);
    }

    private static Order sureOrder(Matcher moment) {
        if (moment.group(1).length() == 4) {
            return Order.YEAR;
        }
        if (moment.group(2).equals(".") || Integer.parseInt(moment.group(1)) > 12) {
            return Order.DAY;
        }
        return Integer.parseInt(moment.group(3)) > 12 ? Order.MONTH : Order.UNKNOWN;
    }

    public boolean isAmbiguous() {
        return order == Order.UNKNOWN;
    }

    /** The moment, or null where it cannot be told. */
    @Nullable
    public LocalDateTime moment(String time) {
        Matcher found = MOMENT.matcher(spaced(time));
        if (order == Order.UNKNOWN || !found.matches()) {
            return null;
        }
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        int third = Integer.parseInt(found.group(4));
        int seconds = found.group(7) == null ? 0 : Integer.parseInt(found.group(7));
        int hour = hour(Integer.parseInt(found.group(5)), found.group(8));
        int minute = Integer.parseInt(found.group(6));
        try {
            return switch (order) {
                case YEAR -> LocalDateTime.of(first, second, third, hour, minute, seconds);
                case MONTH -> LocalDateTime.of(century(third), first, second, hour, minute, seconds);
                case DAY -> LocalDateTime.of(century(third), second, first, hour, minute, seconds);
                case UNKNOWN -> null;
            };
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether the text is a time at all, in whatever order. */
    static boolean looksLike(String time) {
        return MOMENT.matcher(spaced(time)).matches();
    }

    static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }

    /** The seconds of "1h 29m", "59 Min. 0 Sek." or "01:29:10"; empty where it is no duration. */
    public static OptionalLong seconds(String duration) {
        String text = spaced(duration);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return OptionalLong.of(Long.parseLong(clock.group(1)) * 3600 + Long.parseLong(clock.group(2)) * 60
                    + Long.parseLong(clock.group(3)));
        }
        Matcher amount = AMOUNT.matcher(text);
        long sum = 0;
        boolean any = false;
        while (amount.find() && amount.group(1).length() < 8) {
            long unit = unit(amount.group(2).toLowerCase(Locale.ROOT));
            any |= unit > 0;
            sum += unit * Long.parseLong(amount.group(1));
        }
        return any ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    /** Whether the whole text is a duration: an attendance list is known by it in every language. */
    static boolean looksLikeDuration(String text) {
        return DURATION.matcher(spaced(text)).matches() && seconds(text).isPresent();
    }

    /** By the first letters, which the languages share: hours, timer, Std., uur, ore; minutes; seconds, Sek. */
    private static long unit(String word) {
        if (word.startsWith("st") || word.startsWith("h") || word.startsWith("t") || word.startsWith("u")
                || word.startsWith("o")) {
            return 3600;
        }
        return word.startsWith("m") ? 60 : word.startsWith("s") ? 1 : word.startsWith("d") ? 86_400 : 0;
    }

    /** Newer systems put a narrow no-break space before AM. */
    private static String spaced(String text) {
        return Headings.clean(text);
    }
}
