package no.kronsj.ingest.proposal.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** Bands of a number, such as “Under 2 år”, “2–5 år”, “10+”: their order is known, which end is better is not. */
final class BandedKind {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Set<String> BELOW = Set.of("under", "mindre", "less", "fewer", "below", "færre");
    private static final Set<String> ABOVE = Set.of("over", "mer", "meir", "more", "above", "flere", "fleire");
    private static final List<String> UNITS = List.of("time.hours", "time.days", "time.weeks", "time.months",
            "time.years");
    private static final int FEWEST_BANDS = 3;
    private static final int MOST_BANDS = 9;
    private static final int LONGEST = 30;
    private static final Certainty ORDERED = new Certainty(75);

    private final Draft draft;
    private final String file;

    BandedKind(Draft draft, String file) {
        this.draft = draft;
        this.file = file;
    }

    Optional<ProposedItem> find(SeenColumn column) {
        if (column.distinct() < FEWEST_BANDS || column.distinct() > MOST_BANDS) {
            return Optional.empty();
        }
        Map<String, Double> edges = new HashMap<>();
        for (String band : column.countByAnswer().keySet()) {
            Optional<Double> edge = edge(band);
            if (edge.isEmpty() || edges.containsValue(edge.get())) {
                return Optional.empty();
            }
            edges.put(band, edge.get());
        }
        if (mixesUnits(column)) {
            return Optional.empty();
        }
        List<String> bands = edges.keySet().stream().sorted(Comparator.comparing(edges::get)).toList();
        String scale = draft.scale("bands" + bands.size(), "{levels: " + YamlScalar.list(bands) + "}");
        return Optional.of(ProposedItem.scaled(scale, ORDERED,
                List.of(draft.ask(file, draft.say("ask.bands", column.heading())))));
    }

    /** Half a year is more than two months: numbers of different units have no order by themselves. */
    private static boolean mixesUnits(SeenColumn column) {
        return UNITS.stream().filter(unit -> column.countByAnswer().keySet().stream()
                .anyMatch(band -> Vocabulary.mentions(unit, band))).count() > 1;
    }

    private static Optional<Double> edge(String band) {
        Matcher number = NUMBER.matcher(band);
        boolean words = band.length() <= LONGEST && !band.matches("[\\d.,:/ ]+");
        if (!words || !number.find()) {
            return Optional.empty();
        }
        List<String> named = Vocabulary.wordsOf(band);
        double edge = Double.parseDouble(number.group());
        boolean below = named.stream().anyMatch(BELOW::contains) || band.startsWith("<");
        boolean above = named.stream().anyMatch(ABOVE::contains) || band.startsWith(">") || band.endsWith("+");
        return Optional.of(below ? edge - 0.5 : above ? edge + 0.5 : edge);
    }
}
