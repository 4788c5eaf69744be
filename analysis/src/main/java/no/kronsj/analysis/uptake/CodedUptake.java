package no.kronsj.analysis.uptake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.UptakeCode;
import no.kronsj.ingest.workshop.UptakeCode.Level;

/**
 * What people who read the notes and the texts say became of each note (H4). Where coders differ the lower of the two in the
 * middle counts: nothing is called adopted on one coder's word against another's.
 */
final class CodedUptake {
    private static final double HALF = 0.5;

    private final Map<String, Map<String, Level>> byNote = new TreeMap<>();
    private final List<UptakeCode> unused = new ArrayList<>();

    /** Codes of notes that exist; of two by one coder the later counts. */
    CodedUptake(List<UptakeCode> codes, List<String> notes) {
        for (UptakeCode code : codes) {
            if (notes.contains(code.note())) {
                byNote.computeIfAbsent(code.note(), note -> new LinkedHashMap<>()).put(code.coder(), code.is());
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
        return Optional.ofNullable(byNote.get(note)).map(codes -> {
            List<Level> sorted = codes.values().stream().sorted().toList();
            return sorted.get((sorted.size() - 1) / 2);
        });
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
        return byNote.keySet().stream().filter(note -> level(note).filter(level::equals).isPresent()).count();
    }

    int notes() {
        return byNote.size();
    }

    /** How far the coders agree; only notes that two of them coded count. */
    KrippendorffAlpha agreement() {
        return KrippendorffAlpha.of(
                byNote.values().stream().map(codes -> codes.values().stream().mapToInt(Enum::ordinal).toArray())
                        .toList(),
                KrippendorffAlpha.Scale.ORDINAL,
                NamedSeed.of("uptake_agreement", "edition", NamedSeed.DEFAULT_USER_SEED));
    }
}
