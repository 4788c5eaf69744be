package no.kronsj.ingest.proposal.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.PlanText;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.table.SeenTable;
import no.kronsj.ingest.proposal.words.Slug;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** A form with one row per person: an instrument with an item for each question. */
public final class SurveyProposal {
    private static final int MOST_ITEMS = 400;

    private final SeenTable table;
    private final Draft draft;
    private final ItemIds ids;
    private final ItemKinds kinds;
    private final Optional<PersonColumn> person;
    private final List<SeenColumn> questions;
    private final List<TickedColumns> ticked;
    private final Set<String> used = new HashSet<>();

    /** A table that is taken for a form. */
    public SurveyProposal(SeenTable table, Draft draft, KnownPeople people, ScalePool pool, ItemIds ids) {
        this.table = table;
        this.draft = draft;
        this.ids = ids;
        person = PersonColumn.of(table, people);
        questions = questions(table).stream()
                .filter(column -> person.isEmpty() || person.get().column() != column).toList();
        ticked = TickedColumns.in(questions);
        kinds = new ItemKinds(draft, table.path(), pool, people, questions);
    }

    /** The columns that may hold answers: neither the tool's own nor those that say who somebody is. */
    public static List<SeenColumn> questions(SeenTable table) {
        return table.columns().stream().filter(column -> !Vocabulary.is("metadata.whole", column.heading())
                && !Vocabulary.begins("metadata.begins", column.heading()) && !PersonColumn.identifies(column))
                .toList();
    }

    /** Adds the instrument to the plan, and says what it is. */
    public void propose() {
        questions.forEach(column -> MissingCells.note(column, draft));
        Optional<String> wave = Wave.of(table.path());
        String id = draft.instrumentId(wave.orElse(Slug.ofWhole(name(), "survey")));
        var asks = new ArrayList<String>();
        if (wave.isEmpty()) {
            asks.add(draft.ask(table.path(), draft.say("ask.wave", id)));
        }
        List<Part> items = items(id, wave);
        var lines = new ArrayList<String>();
        lines.add(YamlScalar.of(id) + ":");
        lines.add("  file: " + YamlScalar.of(table.path()));
        wave.ifPresent(word -> lines.add("  wave: " + word));
        lines.addAll(person());
        draft.add("instruments", new Part(lines, Certainty.STATED, asks, "items", items));
        draft.tell(table.path(), draft.say("told.instrument", id,
                items.stream().filter(item -> !item.certainty().asks()).count(), table.columns().size()));
    }

    private String name() {
        String name = table.path().substring(table.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private List<String> person() {
        if (person.isEmpty()) {
            return List.of();
        }
        String line = "person: " + YamlScalar.of(person.get().column().heading());
        if (!person.get().certainty().asks()) {
            draft.tell(table.path(), draft.say("told.person", person.get().column().heading(),
                    person.get().certainty().percent()));
            return List.of("  " + line);
        }
        String question = draft.ask(table.path(), draft.say("ask.person", person.get().column().heading()));
        return List.of("  # ? " + PlanText.safe(question), "  # " + line);
    }

    private List<Part> items(String instrument, Optional<String> wave) {
        var parts = new ArrayList<Part>();
        Set<SeenColumn> named = table.named();
        Set<String> summaries = new HashSet<>();
        ticked.forEach(group -> summaries.add(group.question()));
        for (int i = 0; i < questions.size(); i++) {
            SeenColumn column = questions.get(i);
            Optional<TickedColumns> group = ticked.stream().filter(some -> some.columns().contains(column)).findFirst();
            if (group.isPresent()) {
                parts.add(ticked(group.get(), named));
                i += group.get().columns().size() - 1;
            } else if (named.contains(column) && !summaries.contains(column.heading())) {
                parts.add(item(instrument, wave, column));
            } else if (!column.answers().isEmpty() && !named.contains(column)) {
                draft.remark(table.path(), column.heading().isBlank()
                        ? draft.say("ask.no-heading", table.columns().indexOf(column) + 1)
                        : draft.say("ask.heading-twice", column.heading()));
            }
        }
        if (parts.size() > MOST_ITEMS) {
            draft.remark(table.path(), draft.say("ask.too-many", parts.size(), MOST_ITEMS));
        }
        return parts.stream().limit(MOST_ITEMS).toList();
    }

    private Part item(String instrument, Optional<String> wave, SeenColumn column) {
        ProposedItem item = kinds.of(column);
        String id = Draft.unused(ids.of(column.question()), used);
        var keys = new LinkedHashMap<String, String>();
        if (!column.heading().equals(id)) {
            keys.put("heading", YamlScalar.of(column.heading()));
        }
        keys.putAll(item.keys());
        if (kinds.namesPeople(column) && !item.certainty().asks()) {
            namedTies(instrument, wave, id);
        }
        return new Part(YamlScalar.of(id) + ": " + YamlScalar.flow(keys), item.certainty(), item.questions());
    }

    /** Whom somebody knew before tells of the baseline, whom they met since of the follow-up. */
    private void namedTies(String instrument, Optional<String> wave, String item) {
        boolean before = wave.filter("before"::equals).isPresent();
        var keys = new LinkedHashMap<String, String>();
        keys.put("layer", before ? "known-before" : YamlScalar.of(item));
        keys.put("use", before ? "baseline" : "follow-up");
        keys.put("item", YamlScalar.of(instrument + "." + item));
        Certainty certainty = wave.filter(word -> !word.equals("after")).isPresent()
                ? Certainty.WORDED
                : Certainty.POSSIBLE;
        List<String> asks = certainty.asks()
                ? List.of(draft.ask(table.path(), draft.say("ask.named-people", item)))
                : List.of();
        draft.add("interactions", new Part("- " + YamlScalar.flow(keys), certainty, asks));
    }

    private Part ticked(TickedColumns group, Set<SeenColumn> named) {
        String id = Draft.unused(ids.of(group.question()), used);
        boolean nameable = group.nameable(named);
        var keys = new LinkedHashMap<String, String>();
        keys.put("columns", YamlScalar.of(group.columns().getFirst().heading() + ".."
                + group.columns().getLast().heading()));
        keys.put("multi", "columns");
        List<String> asks = nameable
                ? List.of()
                : List.of(draft.ask(table.path(), draft.say("ask.columns", group.question())));
        return new Part(YamlScalar.of(id) + ": " + YamlScalar.flow(keys),
                nameable ? Certainty.WORDED : Certainty.POSSIBLE, asks);
    }
}
