package no.kronsj.ingest.proposal.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.table.SeenTable;
import no.kronsj.ingest.proposal.words.Slug;

/** A file with one row per answer: headings for item and answer, mostly for the person and the form as well. */
public final class LongSurveyProposal {
    private static final int MOST_FORMS = 20;
    private static final int MOST_ITEMS = 400;

    private final SeenTable table;
    private final Draft draft;
    private final KnownPeople people;
    private final ScalePool pool;
    private final ItemIds ids;

    /** A table that may be such a file. */
    public LongSurveyProposal(SeenTable table, Draft draft, KnownPeople people, ScalePool pool, ItemIds ids) {
        this.table = table;
        this.draft = draft;
        this.people = people;
        this.ids = ids;
        this.pool = pool;
    }

    /** Whether the table has a column of items, in which they repeat, and one of answers. */
    public boolean fits() {
        Optional<SeenColumn> item = table.headed("heading.item");
        return item.isPresent() && table.headed("heading.score").isPresent()
                && item.get().answers().size() > item.get().distinct();
    }

    /** Adds an instrument for each form in the file. */
    public void propose() {
        SeenColumn item = table.headed("heading.item").orElseThrow();
        SeenColumn score = table.headed("heading.score").orElseThrow();
        MissingCells.note(score, draft);
        Optional<SeenColumn> split = table.headed("heading.split").filter(column -> column.distinct() <= MOST_FORMS);
        List<String> forms = split.map(column -> List.copyOf(column.countByAnswer().keySet())).orElse(List.of(""));
        var columnsByForm = new LinkedHashMap<String, List<SeenColumn>>();
        forms.forEach(form -> columnsByForm.put(form, cells(item, score, split, form).entrySet().stream()
                .map(asked -> new SeenColumn(asked.getKey(), "", Map.of(), asked.getValue())).toList()));
        List<SeenColumn> all = columnsByForm.values().stream().flatMap(List::stream).toList();
        pool.learn(all);
        var kinds = new ItemKinds(draft, table.path(), pool, people, all);
        columnsByForm.forEach((form, columns) -> form(form, split, layout(item, score), items(columns, kinds)));
    }

    private static Map<String, List<String>> cells(SeenColumn item, SeenColumn score, Optional<SeenColumn> split,
            String form) {
        var cells = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, item.cells().size())
                .filter(row -> split.isEmpty() || split.get().cells().get(row).equals(form))
                .filter(row -> !item.cells().get(row).isEmpty())
                .forEach(row -> cells.computeIfAbsent(item.cells().get(row), first -> new ArrayList<>())
                        .add(score.cells().get(row)));
        return cells;
    }

    private void form(String form, Optional<SeenColumn> split, String layout, List<Part> items) {
        Optional<String> wave = form.isEmpty() ? Wave.of(table.path()) : Wave.ofWord(form);
        String id = draft.instrumentId(wave.orElse(Slug.ofWhole(form, "survey")));
        var lines = new ArrayList<String>();
        lines.add(YamlScalar.of(id) + ":");
        lines.add("  file: " + YamlScalar.of(table.path()));
        split.ifPresent(column -> lines
                .add("  where: {" + YamlScalar.of(column.heading()) + ": " + YamlScalar.of(form) + "}"));
        wave.ifPresent(word -> lines.add("  wave: " + word));
        lines.add("  layout: " + layout);
        List<String> asks = wave.isPresent()
                ? List.of()
                : List.of(draft.ask(table.path(), draft.say("ask.wave", id)));
        draft.add("instruments", new Part(lines, Certainty.STATED, asks, "items", items));
        draft.tell(table.path(), draft.say("told.long", id,
                items.stream().filter(part -> !part.certainty().asks()).count(), items.size()));
    }

    private String layout(SeenColumn item, SeenColumn score) {
        var layout = new LinkedHashMap<String, String>();
        table.first(column -> column != item && column != score && isPerson(column))
                .ifPresent(column -> layout.put("person", column.heading()));
        layout.put("item", item.heading());
        layout.put("score", score.heading());
        return YamlScalar.map(layout);
    }

    /** Here a person stands on several rows. */
    private boolean isPerson(SeenColumn column) {
        return !column.answers().isEmpty() && !column.share(people::knows).asks() || PersonColumn.identifies(column);
    }

    private List<Part> items(List<SeenColumn> columns, ItemKinds kinds) {
        var used = new LinkedHashSet<String>();
        return columns.stream().limit(MOST_ITEMS).map(column -> {
            ProposedItem item = kinds.of(column);
            String id = Draft.unused(ids.of(column.heading()), used);
            var keys = new LinkedHashMap<String, String>();
            if (!column.heading().equals(id)) {
                keys.put("heading", YamlScalar.of(column.heading()));
            }
            keys.putAll(item.keys());
            return new Part(YamlScalar.of(id) + ": " + YamlScalar.flow(keys), item.certainty(), item.questions());
        }).toList();
    }
}
