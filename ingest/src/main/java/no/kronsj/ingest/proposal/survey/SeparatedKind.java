package no.kronsj.ingest.proposal.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.workshop.CellText;

/** Several answers in one cell: by which sign they are joined, and whether an option may hold that sign itself. */
final class SeparatedKind {
    private static final List<String> SIGNS = List.of(";", "|", " / ", ", ");
    private static final Certainty TOOLS_OWN = new Certainty(95);
    /** A comma stands in options too. */
    private static final Certainty COMMA = new Certainty(60);
    private static final Certainty OFTEN_ENDING = new Certainty(80);
    private static final Certainty FEWEST_JOINED = new Certainty(15);
    private static final Certainty FEWEST_KNOWN = new Certainty(60);
    private static final int FEWEST_PAIRS = 3;

    private final Draft draft;
    private final String file;
    private final KnownPeople people;

    SeparatedKind(Draft draft, String file, KnownPeople people) {
        this.draft = draft;
        this.file = file;
        this.people = people;
    }

    Optional<ProposedItem> find(SeenColumn column) {
        for (String sign : SIGNS) {
            Certainty joined = column.share(cell -> cell.contains(sign.strip()));
            if (joined.compareTo(FEWEST_JOINED) >= 0) {
                Optional<ProposedItem> item = joinedBy(sign, column);
                if (item.isPresent()) {
                    return item;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the options are people of the register: then they tell of ties. */
    boolean namesPeople(SeenColumn column) {
        List<String> options = column.answers().stream().flatMap(cell -> options(cell, ";").stream()).toList();
        long known = options.stream().filter(people::knows).count();
        return !options.isEmpty() && Certainty.ofShare(known, options.size()).compareTo(FEWEST_KNOWN) >= 0;
    }

    private Optional<ProposedItem> joinedBy(String sign, SeenColumn column) {
        List<List<String>> cells = column.answers().stream().map(cell -> options(cell, sign)).toList();
        int all = cells.stream().mapToInt(List::size).sum();
        var different = new HashSet<String>();
        cells.forEach(options -> options.forEach(option -> different.add(CellText.answer(option))));
        boolean ends = column.share(cell -> cell.endsWith(sign.strip())).compareTo(OFTEN_ENDING) >= 0;
        boolean repeats = all >= 2 * different.size() && different.size() > 1;
        if (sign.equals(";") && (ends || namesPeople(column))) {
            return Optional.of(ProposedItem.separated(sign, TOOLS_OWN, List.of()));
        }
        if (!repeats || column.distinct() <= different.size() && sign.equals(", ")) {
            return Optional.empty();
        }
        var questions = new ArrayList<String>();
        Certainty certainty = sign.equals(", ") ? COMMA : Certainty.WORDED;
        if (holdsTheSign(cells)) {
            certainty = certainty.atMost(COMMA);
            questions.add(draft.ask(file, draft.say("ask.option-holds-separator", column.heading(), sign.strip())));
        } else if (certainty.asks()) {
            questions.add(draft.ask(file, draft.say("ask.separator", column.heading(), sign.strip())));
        }
        return Optional.of(ProposedItem.separated(sign.strip(), certainty, questions));
    }

    private static List<String> options(String cell, String sign) {
        return Pattern.compile(Pattern.quote(sign.strip())).splitAsStream(cell).map(CellText::tidy)
                .filter(option -> !option.isEmpty()).toList();
    }

    /** One part that always follows the same other one, and never stands first, is rather its end. */
    private static boolean holdsTheSign(List<List<String>> cells) {
        Map<String, Set<String>> before = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (List<String> options : cells) {
            for (int i = 0; i < options.size(); i++) {
                String option = CellText.answer(options.get(i));
                before.computeIfAbsent(option, first -> new HashSet<>())
                        .add(i == 0 ? "" : CellText.answer(options.get(i - 1)));
                count.merge(option, 1, Integer::sum);
            }
        }
        return before.entrySet().stream().anyMatch(entry -> entry.getValue().size() == 1
                && !entry.getValue().contains("") && count.getOrDefault(entry.getKey(), 0) >= FEWEST_PAIRS
                && count.getOrDefault(entry.getValue().iterator().next(), 0).equals(count.get(entry.getKey())));
    }
}
