package no.kronsj.ingest.proposal.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.words.Vocabulary;
import no.kronsj.ingest.workshop.CellText;

/** Columns of numbers: a range such as 1..5, a recommendation from 0 to 10, or a count that is no scale. */
final class NumberKind {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,9},\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}\\.\\d{1,9}");
    private static final Certainty MOSTLY = new Certainty(90);
    /** Codes without words: sure enough to be counted, and always asked about. */
    private static final Certainty CODED = new Certainty(80);
    private static final int FEWEST = 3;

    private final Draft draft;
    private final String file;
    /** The highest number of the form's short scales: one question nobody gave a 5 has the scale of the others. */
    private final int highest;

    NumberKind(Draft draft, String file, List<SeenColumn> columns) {
        this.draft = draft;
        this.file = file;
        this.highest = columns.stream().filter(column -> whole(column) && !counts(column))
                .mapToInt(NumberKind::greatest).filter(most -> most <= 7).max().orElse(0);
    }

    Optional<ProposedItem> find(SeenColumn column) {
        if (column.answers().isEmpty()) {
            return Optional.empty();
        }
        if (column.share(cell -> DECIMAL_COMMA.matcher(cell).matches() || DECIMAL.matcher(cell).matches()
                || WHOLE.matcher(CellText.answer(cell)).matches()).compareTo(MOSTLY) < 0) {
            return Optional.empty();
        }
        if (whole(column)) {
            return Optional.of(whole(column, least(column), greatest(column)));
        }
        boolean comma = column.answers().stream().anyMatch(cell -> DECIMAL_COMMA.matcher(cell).matches());
        return Optional.of(asked(comma ? "ask.decimal-comma" : "ask.number", column));
    }

    private ProposedItem whole(SeenColumn column, int least, int most) {
        if (least < 0 || most > 10 || counts(column) || most <= 1) {
            return asked(most <= 1 && least >= 0 ? "ask.zero-one" : least < 0 ? "ask.codes" : "ask.number", column);
        }
        if (most > 7 || least == 0) {
            boolean recommend = Vocabulary.mentions("item.recommend", column.question());
            boolean sure = recommend && (least == 0 || most > 7);
            String range = least == 0 || recommend ? "0..10" : "1..10";
            return range(range, recommend, sure ? Certainty.WORDED : most > 7 ? CODED : Certainty.POSSIBLE, column,
                    sure ? List.of() : List.of(direction(range, column)));
        }
        int top = Math.max(5, Math.max(highest, most));
        return range("1.." + top, false, Math.max(highest, most) >= 5 ? CODED : Certainty.POSSIBLE, column,
                List.of(direction("1.." + top, column)));
    }

    private ProposedItem range(String range, boolean nps, Certainty certainty, SeenColumn column,
            List<String> questions) {
        String id = nps ? "zeroToTen" : "range" + range.replace("..", "to");
        String scale = draft.scale(id, nps ? "{range: " + range + ", nps: true}" : "{range: " + range + "}");
        boolean few = column.answers().size() < FEWEST;
        return ProposedItem.scaled(scale, few ? certainty.atMost(Certainty.POSSIBLE) : certainty, questions);
    }

    private String direction(String range, SeenColumn column) {
        return draft.ask(file, draft.say("ask.direction", column.heading(), range));
    }

    private ProposedItem asked(String why, SeenColumn column) {
        var questions = new ArrayList<String>();
        questions.add(draft.ask(file, draft.say(why, column.heading())));
        return ProposedItem.choice(Certainty.POSSIBLE, questions);
    }

    private static boolean whole(SeenColumn column) {
        return !column.answers().isEmpty()
                && column.share(cell -> WHOLE.matcher(CellText.answer(cell)).matches()).compareTo(MOSTLY) >= 0;
    }

    private static boolean counts(SeenColumn column) {
        return Vocabulary.wordsOf(column.question()).stream().anyMatch(Vocabulary.words("item.count")::contains)
                && greatest(column) > 5;
    }

    private static int least(SeenColumn column) {
        return numbers(column).stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static int greatest(SeenColumn column) {
        return numbers(column).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static List<Integer> numbers(SeenColumn column) {
        return column.countByAnswer().keySet().stream().map(CellText::answer)
                .filter(cell -> WHOLE.matcher(cell).matches()).map(Integer::valueOf).toList();
    }
}
