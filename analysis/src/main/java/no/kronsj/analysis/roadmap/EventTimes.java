package no.kronsj.analysis.roadmap;

import java.util.List;
import java.util.regex.Pattern;

/** Times that hang on something without a date: "ved neste rullering", "før våronna 2022", "when the plan is revised". */
final class EventTimes {
    private static final Pattern EVENT = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?:ved|før|etter|innen|innan|i|til) (?:den )?neste \\p{L}+(?: av \\p{L}+(?: \\p{L}+)?)?"
            + "|(?:at|before|after|by|in) (?:the )?next \\p{L}+(?: of the \\p{L}+)?"
            + "|(?:før|til|innen|innan|fra|frå|from|before|by) (?:the |fristen for )?\\p{L}{4,}(?: for| i)? \\d{4}(?:/\\d{2,4})?"
            + "|(?:før|innen|innan|til|before|by) (?:sommer|vinter|høst|haust|jule|påske|fyrings|budsjett)\\p{L}+(?: \\d{4})?"
            + "|(?:i løpet av )?de første \\p{L}+ dagene etter \\p{L}+(?: i \\d{4})?"
            + "|når [^.,;:]{3,60}? (?:er i gang|er ferdig|er ferdige|er på plass|er vedtatt|er vedteken|vedtas)"
            + "|(?:én|en|ein|to|tre|fire|two|three|four) (?:uker?|veker?|måneder?|månader|dager|weeks|months) "
            + "(?:før|etter|before|after) [^.,;:]{3,40}"
            + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EventTimes() {}

    static List<TimeExpression> in(String text) {
        return EVENT.matcher(text).results()
                .map(found -> new TimeExpression(found.start(), found.end(), TimeExpression.Kind.EVENT,
                        Period.UNKNOWN))
                .toList();
    }
}
