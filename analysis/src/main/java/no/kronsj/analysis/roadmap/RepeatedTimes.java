package no.kronsj.analysis.roadmap;

import java.util.List;
import java.util.regex.Pattern;

/** What is done again and again: "hvert halvår", "to gonger i året", "twice a year". */
final class RepeatedTimes {
    private static final String SPAN = "dag|døgn|uke|veke|måned|månad|kvartal|tertial|halvår|år|sesong|høst|haust|vår"
            + "|sommer|sumar|vinter|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag"
            + "|day|week|month|quarter|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday";
    private static final Pattern REPEATED = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?:(?:i \\p{L}+ )?(?:annen|annan|anna)?(?:hver|hvert|kvar|kvart) (?:annen |annan |anna )?(?:" + SPAN
            + "))"
            + "|(?:every|each) (?:other |second )?(?:" + SPAN + ")"
            + "|(?:én|ein|en|to|tre|fire|fem|seks|\\d+) (?:gang|ganger|gong|gonger) (?:i|per) "
            + "(?:året|halvåret|måneden|månaden|uka|uken|veka|kvartalet|år|måned|uke)"
            + "|(?:once|twice|(?:two|three|four|\\d+) times) (?:a|per) (?:" + SPAN + ")"
            + "|(?:vår|haust|høst|spring) (?:og|and) (?:høst|haust|vår|autumn)"
            + "|årlig|årleg|månedlig|månadleg|ukentlig|kvar veke|halvårlig|kvartalsvis|annually|yearly|monthly|weekly"
            + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RepeatedTimes() {}

    static List<TimeExpression> in(String text) {
        return REPEATED.matcher(text).results()
                .map(found -> new TimeExpression(found.start(), found.end(), TimeExpression.Kind.RECURRING,
                        Period.UNKNOWN))
                .toList();
    }
}
