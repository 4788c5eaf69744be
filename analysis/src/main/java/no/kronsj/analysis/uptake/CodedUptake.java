package no.kronsj.analysis.uptake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.proposal.CodedLevels;
import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.UptakeCode;
import no.kronsj.ingest.workshop.UptakeCode.Level;

/**
 * What people who read the notes and the texts say became of each note (H4).
 */
final class CodedUptake {
    private static final double HALF = 0.5;

    private final CodedLevels<Level> codes = new CodedLevels<>();
    private final List<UptakeCode> unused = new ArrayList<>();

    /** Codes of notes that exist; of two by one coder the later counts. */
    CodedUptake(List<UptakeCode> said, List<String> notes) {
        for (UptakeCode code : said) {
            if (notes.contains(code.note())) {
                codes.put(code.note(), code.coder(), code.is());
            } else {
                unused.add(code);
            }
        }
    }

    /** Codes of no note. */
    List<UptakeCode> unused() {
        return List.copyOf(unused);
    }

    Optional<Level> level(String note) {
        return codes.level(note);
    }

    /** How much of a note that is: all, half, or nothing. */
    static double share(Level level) {
        return switch (level) {
            case NO_TRACE, ANSWERED -> 0;
            case PARTLY -> HALF;
            case ADOPTED -> 1;
        };
    }

    long count(Level level) {
        return codes.things().stream().filter(note -> level(note).filter(level::equals).isPresent()).count();
    }

    int notes() {
        return codes.things().size();
    }

    /** How far the coders agree; only notes that two of them coded count. */
    KrippendorffAlpha agreement() {
        return KrippendorffAlpha.of(
                codes.levels().stream().map(levels -> levels.stream().mapToInt(Enum::ordinal).toArray())
                        .toList(),
                KrippendorffAlpha.Scale.ORDINAL,
                NamedSeed.of("uptake_agreement", "edition", NamedSeed.DEFAULT_USER_SEED));
    }
}
