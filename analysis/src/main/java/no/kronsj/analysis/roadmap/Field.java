package no.kronsj.analysis.roadmap;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The six things that a complete step says (I1), and the headings of a table under which they stand. */
public enum Field {
    WHAT("hva|kva|tiltak|grep|aktivitet|oppgave|oppgåve|steg|what|measure|step|action|activity|task"),
    WHO("hvem|kven|ansvar|ansvarlig|ansvarleg|eier|eigar|aktør|who|responsible|owner|actor|lead"),
    WHEN("når|frist|tid|tidspunkt|tidsrom|dato|when|deadline|due|date|time"),
    RESOURCE(
            "ressurs|ressurser|ressursar|kostnad|kostnader|budsjett|finansiering|midler|midlar|penger|resource|resources|cost|budget|funding"),
    MEASURE("mål|måling|indikator|resultat|effekt|målepunkt|indicator|target|outcome|result"),
    BARRIER("hinder|hindring|hindringer|hindringar|barriere|barrierer|risiko|utfordring|utfordringer|barrier|barriers|risk|obstacle");

    private final Pattern heading;

    Field(String headings) {
        heading = Pattern.compile("(?:" + headings + ")\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The field that a column holds. */
    static Optional<Field> of(String columnHeading) {
        for (Field field : values()) {
            if (field.heading.matcher(columnHeading.strip()).matches()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** As in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
