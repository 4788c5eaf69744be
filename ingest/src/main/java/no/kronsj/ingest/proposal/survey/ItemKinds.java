package no.kronsj.ingest.proposal.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** What a column of answers could be, from the most particular kind to the most general. */
final class ItemKinds {
    private static final Pattern MOMENT = Pattern
            .compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:[T ,].{0,20})?|\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Certainty MOSTLY = new Certainty(90);

    private final Draft draft;
    private final String file;
    private final ScalePool pool;
    private final NumberKind numbers;
    private final CodedKind codes;
    private final BandedKind bands;
    private final SeparatedKind separated;
    private final WordKind words;

    ItemKinds(Draft draft, String file, ScalePool pool, KnownPeople people, List<SeenColumn> columns) {
        this.draft = draft;
        this.file = file;
        this.pool = pool;
        numbers = new NumberKind(draft, file, columns);
        codes = new CodedKind(draft, file);
        bands = new BandedKind(draft, file);
        separated = new SeparatedKind(draft, file, people);
        words = new WordKind(draft, file);
    }

    ProposedItem of(SeenColumn column) {
        if (column.answers().isEmpty()) {
            return asked("ask.no-answers", column);
        }
        if (column.share(cell -> MOMENT.matcher(cell).matches()).compareTo(MOSTLY) >= 0) {
            return asked("ask.moment", column);
        }
        return codes.find(column).or(() -> worded(column)).or(() -> numbers.find(column))
                .or(() -> bands.find(column)).or(() -> separated.find(column)).orElseGet(() -> words.of(column));
    }

    /** Whether the column's options are people of the register. */
    boolean namesPeople(SeenColumn column) {
        return separated.namesPeople(column);
    }

    private ProposedItem asked(String why, SeenColumn column) {
        return ProposedItem.choice(Certainty.POSSIBLE, List.of(draft.ask(file, draft.say(why, column.heading()))));
    }

    private Optional<ProposedItem> worded(SeenColumn column) {
        return pool.choose(column).map(chosen -> {
            String scale = draft.scale(chosen.family().id(), pool.yaml(chosen.family(), column));
            return ProposedItem.scaled(scale, chosen.certainty(), questions(column, chosen, scale));
        });
    }

    private List<String> questions(SeenColumn column, ScalePool.Chosen chosen, String scale) {
        var questions = new ArrayList<String>();
        if (chosen.certainty().asks() && !chosen.alternatives().isEmpty()) {
            questions.add(draft.ask(file, draft.say("ask.levels", column.heading(), scale,
                    String.join(", ", chosen.alternatives()))));
        }
        long outside = column.answers().stream().filter(cell -> chosen.family().findLevel(cell).isEmpty()).count();
        if (outside > 0) {
            questions.add(draft.ask(file, draft.say("ask.outside", column.heading(), outside, scale)));
        }
        if (scale.startsWith("yes")) {
            questions.add(draft.ask(file, draft.say("ask.yes", column.heading())));
        } else if (Vocabulary.mentions("item.unfavourable", column.question())) {
            questions.add(draft.ask(file, draft.say("ask.reverse", column.heading())));
        }
        return questions;
    }
}
