package no.kronsj.ingest.proposal.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.table.SeenTable;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** Tables that hold neither answers nor the register: texts, counts per person, pairs of persons. */
public final class TableRoles {
    private final SeenTable table;
    private final Draft draft;
    private final KnownPeople people;

    /** A table whose role is looked for. */
    public TableRoles(SeenTable table, Draft draft, KnownPeople people) {
        this.table = table;
        this.draft = draft;
        this.people = people;
    }

    /** Adds what the table is to the plan; false where it is none of these. */
    public boolean propose() {
        return texts() || counts() || new PairProposal(table, draft, people).propose();
    }

    /** One text per row: whose, from whom, of what kind. */
    private boolean texts() {
        Optional<SeenColumn> text = table.headed("heading.text");
        Optional<SeenColumn> group = table.headed("heading.to-group").filter(column -> column.distinct() > 0);
        if (text.isEmpty() || group.isEmpty() || table.columns().size() > 8) {
            return false;
        }
        var columns = new LinkedHashMap<String, String>();
        columns.put("group", group.get().heading());
        Optional<SeenColumn> kind = table.headed("heading.kind");
        Optional<SeenColumn> from = table.headed("heading.from-group").filter(column -> column != group.get());
        kind.ifPresent(column -> columns.put("kind", column.heading()));
        table.headed("heading.revision").ifPresent(column -> columns.put("revision", column.heading()));
        from.ifPresent(column -> columns.put("from", column.heading()));
        columns.put("text", text.get().heading());
        var keys = new LinkedHashMap<String, String>();
        Certainty certainty = Certainty.WORDED;
        var asks = new ArrayList<String>();
        if (kind.isEmpty()) {
            keys.put("kind", from.isPresent() ? "feedback" : "note");
            certainty = from.isPresent() ? Certainty.WORDED : Certainty.POSSIBLE;
        }
        if (certainty.asks()) {
            asks.add(draft.ask(table.path(), draft.say("ask.text-kind")));
        }
        keys.put("file", YamlScalar.of(table.path()));
        keys.put("columns", YamlScalar.map(columns));
        draft.add("documents", new Part("- " + YamlScalar.flow(keys), certainty, asks));
        draft.tell(table.path(), draft.say("told.texts", table.rows()));
        return true;
    }

    /** One person per row with how much they contributed. */
    private boolean counts() {
        Optional<SeenColumn> amount = table.headed("heading.amount");
        Optional<SeenColumn> person = table.first(column -> column.answers().size() > 0
                && (!column.share(people::knows).asks() || Vocabulary.is("heading.id", column.heading())));
        if (amount.isEmpty() || person.isEmpty() || person.get() == amount.get()) {
            return false;
        }
        Optional<SeenColumn> unit = table.headed("heading.unit");
        SequencedMap<String, String> columns = new LinkedHashMap<>();
        table.headed("heading.group").ifPresent(column -> columns.put("group", column.heading()));
        columns.put("person", person.get().heading());
        columns.put("amount", amount.get().heading());
        table.headed("heading.minutes").ifPresent(column -> columns.put("minutes", column.heading()));
        for (String value : unit.map(column -> List.copyOf(column.countByAnswer().keySet()))
                .orElse(List.of(amount.get().heading()))) {
            count(value, unit, columns);
        }
        draft.tell(table.path(), draft.say("told.counts", table.rows()));
        return true;
    }

    private void count(String value, Optional<SeenColumn> unit, SequencedMap<String, String> columns) {
        Optional<String> known = Units.find(value);
        var keys = new LinkedHashMap<String, String>();
        keys.put("layer", known.orElse("messages"));
        keys.put("use", "participation");
        keys.put("unit", known.orElse("messages"));
        keys.put("file", YamlScalar.of(table.path()));
        unit.ifPresent(column -> keys.put("where",
                "{" + YamlScalar.of(column.heading()) + ": " + YamlScalar.of(value) + "}"));
        keys.put("columns", YamlScalar.map(columns));
        List<String> asks = known.isPresent() ? List.of() : List.of(draft.ask(table.path(), draft.say("ask.unit")));
        draft.add("interactions", new Part("- " + YamlScalar.flow(keys),
                known.isPresent() ? Certainty.WORDED : Certainty.POSSIBLE, asks));
    }
}
