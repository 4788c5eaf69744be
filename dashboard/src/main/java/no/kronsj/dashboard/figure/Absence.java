package no.kronsj.dashboard.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import no.kronsj.analysis.result.Status;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.ingest.wording.Wording;

/**
 * What stands where a number does not, or beside one that is worth less: no two alike, and none like 0.
 *
 * @param look        a class of the stylesheet
 * @param mark        one character, for pictures
 * @param word        what tables print
 * @param explanation a sentence for whoever asks
 */
public record Absence(String look, String mark, String word, String explanation) {

    /** The absence that a status stands for; OK without a value does not exist. */
    static Absence of(Wording words, Status status) {
        return new Absence(status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.text("status." + status + ".mark"), words.text("status." + status + ".word"),
                words.text("status." + status));
    }

    /** The table holds no such row. */
    static Absence none(Wording words) {
        return new Absence("absent", words.text("status.absent.mark"), words.text("status.absent.word"),
                words.text("status.absent"));
    }

    /** All of them, for a key. */
    public static List<Absence> all(Wording words) {
        return Stream.concat(Stream.of(Status.values()).filter(status -> status != Status.OK)
                .map(status -> of(words, status)), Stream.of(none(words))).toList();
    }

    /** As a figure without a number: what is hidden, and what was never computed, is shown by its mark alone. */
    Shown shown() {
        boolean brief = look.equals("suppressed") || look.equals("absent");
        return new Shown(brief ? mark : word, explanation, look, mark);
    }

    /** As a figure with a number that is worth less. */
    Shown with(String number) {
        return new Shown(number + "\u00a0" + mark, explanation, look, mark);
    }
}
