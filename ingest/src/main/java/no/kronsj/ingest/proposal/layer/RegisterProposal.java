package no.kronsj.ingest.proposal.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.table.SeenTable;
import no.kronsj.ingest.proposal.words.Slug;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** The list of those who were admitted: one row per person, with a name or a group. */
public final class RegisterProposal {
    private static final int MOST_ATTRIBUTES = 30;

    private final SeenTable table;
    private final SeenColumn id;
    private final Optional<SeenColumn> name;
    private final Optional<SeenColumn> group;

    private RegisterProposal(SeenTable table, SeenColumn id) {
        this.table = table;
        this.id = id;
        this.name = table.headed("heading.name").filter(column -> column != id);
        this.group = table.headed("heading.group");
    }

    /** The best of the tables; empty where none could be a register. */
    public static Optional<RegisterProposal> among(List<SeenTable> tables) {
        return tables.stream().filter(table -> !table.tool()).flatMap(table -> of(table).stream())
                .min(Comparator.comparingInt((RegisterProposal register) -> -register.certainty().percent())
                        .thenComparing(register -> register.table.path()));
    }

    private static Optional<RegisterProposal> of(SeenTable table) {
        Optional<SeenColumn> id = Stream.concat(table.addressColumns().stream().filter(SeenColumn::tellsApart),
                table.headed("heading.id").filter(SeenColumn::tellsApart).stream()).findFirst();
        return id.map(column -> new RegisterProposal(table, column))
                .filter(register -> register.certainty().compareTo(Certainty.POSSIBLE) >= 0);
    }

    /** Named as a register, with a name and a group: each of the three says more. */
    private Certainty certainty() {
        int signs = (Vocabulary.mentions("register", table.path()) ? 2 : 0) + (name.isPresent() ? 1 : 0)
                + (group.isPresent() ? 1 : 0);
        return new Certainty(switch (signs) {
            case 0 -> 0;
            case 1 -> 30;
            case 2 -> 75;
            case 3 -> 90;
            default -> 100;
        });
    }

    /** Which table it is. */
    public SeenTable table() {
        return table;
    }

    /** The people in it. */
    public KnownPeople people() {
        return KnownPeople.of(Stream.concat(Stream.of(id), name.stream()).toList(), group);
    }

    /** Writes it into the plan. */
    public void propose(Draft draft) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("file", YamlScalar.of(table.path()));
        keys.put("id", YamlScalar.of(id.heading()));
        name.ifPresent(column -> keys.put("name", YamlScalar.of(column.heading())));
        group.ifPresent(column -> keys.put("group", YamlScalar.of(column.heading())));
        Optional<SeenColumn> consent = table
                .first(column -> Vocabulary.mentions("heading.consent", column.heading()) && column.distinct() <= 3);
        SequencedMap<String, String> attributes = attributes(consent);
        if (!attributes.isEmpty()) {
            keys.put("attributes", YamlScalar.map(attributes));
        }
        var asks = new ArrayList<String>();
        if (group.isEmpty()) {
            asks.add(draft.ask(table.path(), draft.say("ask.no-group")));
        }
        draft.participants(new Part("participants: " + YamlScalar.flow(keys), certainty(), asks),
                consent.map(SeenColumn::heading));
        draft.tell(table.path(), draft.say("told.register", table.rows(), id.heading(), certainty().percent()));
    }

    /** What people share: a column in which everybody has a value of their own tells nothing of a group. */
    private SequencedMap<String, String> attributes(Optional<SeenColumn> consent) {
        var attributes = new LinkedHashMap<String, String>();
        Set<String> taken = new HashSet<>();
        Set<SeenColumn> named = table.named();
        table.columns().stream().filter(named::contains)
                .filter(column -> column != id && name.filter(same -> same == column).isEmpty()
                        && group.filter(same -> same == column).isEmpty()
                        && consent.filter(same -> same == column).isEmpty())
                .filter(column -> !column.answers().isEmpty() && column.addresses().percent() == 0
                        && !Vocabulary.is("metadata.whole", column.heading())
                        && !Vocabulary.is("heading.identity", column.heading()))
                .limit(MOST_ATTRIBUTES)
                .forEach(column -> attributes.put(Draft.unused(Slug.of(column.heading(), "attribute"), taken),
                        column.heading()));
        return attributes;
    }
}
