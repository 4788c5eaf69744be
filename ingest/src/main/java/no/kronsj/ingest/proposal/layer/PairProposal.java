package no.kronsj.ingest.proposal.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.table.SeenTable;
import no.kronsj.ingest.proposal.words.Slug;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** A table with two persons on each row: pairs that were drawn, or meetings that took place. */
final class PairProposal {
    private static final List<String> USES = List.of("designed", "baseline", "follow-up", "chosen");
    private static final int MOST_LAYERS = 20;
    private static final int FEWEST_PAIRS = 5;
    private static final Certainty MOSTLY = new Certainty(70);

    private final SeenTable table;
    private final Draft draft;
    private final KnownPeople people;

    PairProposal(SeenTable table, Draft draft, KnownPeople people) {
        this.table = table;
        this.draft = draft;
        this.people = people;
    }

    boolean propose() {
        List<SeenColumn> pair = pair();
        if (pair.size() != 2) {
            return false;
        }
        SequencedMap<String, String> columns = columns(pair);
        Optional<SeenColumn> layer = table.headed("heading.layer")
                .filter(column -> column.distinct() > 0 && column.distinct() <= MOST_LAYERS);
        if (layer.isPresent()) {
            layer.get().countByAnswer().keySet().forEach(value -> layer(pair, columns, value, layer));
        } else {
            layer(pair, columns, table.path(), Optional.empty());
        }
        draft.tell(table.path(), draft.say("told.pairs", table.rows()));
        return true;
    }

    /** Addresses first: a name may be that of several. */
    private List<SeenColumn> pair() {
        List<SeenColumn> addresses = table.addressColumns();
        if (addresses.size() == 2) {
            return addresses;
        }
        List<SeenColumn> known = table.columns().stream().filter(table.named()::contains).filter(
                column -> !column.answers().isEmpty() && column.share(people::knows).compareTo(MOSTLY) >= 0).toList();
        if (known.size() == 2) {
            return known;
        }
        Optional<SeenColumn> source = table.headed("heading.source");
        Optional<SeenColumn> target = table.headed("heading.target");
        return source.isPresent() && target.isPresent() && source.get() != target.get()
                ? List.of(source.get(), target.get())
                : List.of();
    }

    private SequencedMap<String, String> columns(List<SeenColumn> pair) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("source", pair.getFirst().heading());
        columns.put("target", pair.getLast().heading());
        for (String column : List.of("start", "end", "minutes")) {
            table.headed("heading." + column).ifPresent(found -> columns.put(column, found.heading()));
        }
        return columns;
    }

    private void layer(List<SeenColumn> pair, SequencedMap<String, String> columns, String name,
            Optional<SeenColumn> where) {
        Optional<String> use = Vocabulary.firstMentioned("use", name, USES);
        var keys = new LinkedHashMap<String, String>();
        keys.put("layer", YamlScalar.of(where.isPresent() ? Slug.ofWhole(name, "pairs") : layerName(use)));
        keys.put("use", use.orElse("chosen"));
        List<String> asks = new ArrayList<>();
        if (use.isEmpty()) {
            asks.add(draft.ask(table.path(), draft.say("ask.pairs-use", where.isPresent() ? name : "")));
        }
        if (eligibleAcross(pair, where, name) && use.filter(word -> !word.equals("baseline")).isPresent()) {
            keys.put("eligible", "cross-group");
            asks.add(draft.ask(table.path(), draft.say("ask.cross-group", keys.get("layer"))));
        }
        keys.put("file", YamlScalar.of(table.path()));
        where.ifPresent(column -> keys.put("where",
                "{" + YamlScalar.of(column.heading()) + ": " + YamlScalar.of(name) + "}"));
        if (columns.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(entry.getValue()))) {
            keys.put("columns", YamlScalar.map(columns));
        }
        draft.add("interactions", new Part("- " + YamlScalar.flow(keys),
                use.isPresent() ? Certainty.WORDED : Certainty.POSSIBLE, asks));
    }

    private static String layerName(Optional<String> use) {
        return switch (use.orElse("")) {
            case "designed" -> "drawn-pairs";
            case "baseline" -> "known-before";
            case "follow-up" -> "in-touch";
            default -> "one-to-one";
        };
    }

    /** Whether nobody met somebody of their own group, which is no accident in many pairs. */
    private boolean eligibleAcross(List<SeenColumn> pair, Optional<SeenColumn> where, String value) {
        List<Integer> rows = IntStream.range(0, table.rows())
                .filter(row -> where.isEmpty() || where.get().cells().get(row).equals(value)).boxed().toList();
        return rows.size() >= FEWEST_PAIRS && rows.stream().allMatch(row -> people
                .apart(pair.getFirst().cells().get(row), pair.getLast().cells().get(row)));
    }
}
