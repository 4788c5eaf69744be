package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Participants;

/**
 * Who is who: finds the pseudonym of a name or an address. Where the plan has no register, everyone who gives an id is a
 * person, in no group.
 */
public final class ParticipantRegister {
    private final PseudonymKey key;
    private final boolean open;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final Map<String, Participant> byId = new HashMap<>();
    private final Map<String, String> groupByPerson = new HashMap<>();
    private final Map<String, List<Participant>> byName = new HashMap<>();

    private ParticipantRegister(PseudonymKey key, boolean open) {
        this.key = key;
        this.open = open;
    }

    /** What looking someone up gave. */
    public sealed interface Lookup {
        /** Exactly one person fits. */
        record Known(String person) implements Lookup {}

        /** Nobody fits. */
        record Unknown() implements Lookup {}

        /** Several fit. */
        record Ambiguous(int candidates) implements Lookup {}
    }

    /** The register that the plan names. */
    public static ParticipantRegister read(Participants plan, SourceFolder folder, PseudonymKey key) {
        return switch (plan) {
            case Participants.Register register -> {
                var people = new ParticipantRegister(key, false);
                folder.matches(register.file()).forEach(match -> people.readFile(folder.open(match.path()), register));
                yield people;
            }
            case Participants.FrameOnly frame -> new ParticipantRegister(key, true);
            case Participants.Unknown unknown -> new ParticipantRegister(key, true);
        };
    }

    private void readFile(FileLedger ledger, Participants.Register register) {
        if (!HeadedTable.isOne(ledger, "a register of participants")) {
            return;
        }
        HeadedTable table = HeadedTable.of(ledger);
        OptionalInt id = table.findColumn(register.id());
        if (id.isEmpty()) {
            ledger.note(IssueKind.HEADING_MISSING, 0, register.id(), "no such heading", "the heading of the id");
            return;
        }
        noteMissing(ledger, table, register.name(), "the heading of the name");
        noteMissing(ledger, table, register.group(), "the heading of the group");
        register.attributes().forEach((attribute, heading) -> noteMissing(ledger, table, heading,
                "the heading of attribute " + attribute));
        for (SourceContent.Table.Row row : table.rows()) {
            readRow(ledger, table, row, HeadedTable.cell(row, id.getAsInt()), register);
        }
    }

    private static void noteMissing(FileLedger ledger, HeadedTable table, String heading, String expected) {
        if (!heading.isEmpty() && table.findColumn(heading).isEmpty()) {
            ledger.note(IssueKind.HEADING_MISSING, 0, heading, "no such heading", expected);
        }
    }

    private void readRow(FileLedger ledger, HeadedTable table, SourceContent.Table.Row row, String id,
            Participants.Register register) {
        String identity = Identity.ofAddress(id);
        if (identity.isEmpty()) {
            ledger.note(IssueKind.PERSON_UNKNOWN, row.number(), register.id(), "no id", "an address or another id");
            return;
        }
        if (byId.containsKey(identity)) {
            ledger.note(IssueKind.PERSON_TWICE, row.number(), register.id(), "an id for the second time",
                    "each id once");
            return;
        }
        String group = optionalCell(table, row, register.group());
        var participant = new Participant(key.pseudonym(identity), CellText.tidy(group), ledger.path(), row.number());
        participants.add(participant);
        byId.put(identity, participant);
        groupByPerson.put(participant.person(), participant.groupId());
        byName.computeIfAbsent(Identity.ofName(optionalCell(table, row, register.name())), name -> new ArrayList<>())
                .add(participant);
        register.attributes()
                .forEach((attribute, heading) -> attributes.add(new Attribute(participant.person(), attribute,
                        CellText.tidy(optionalCell(table, row, heading)))));
        ledger.keep(row.number());
    }

    private static String optionalCell(HeadedTable table, SourceContent.Table.Row row, String heading) {
        OptionalInt column = heading.isEmpty() ? OptionalInt.empty() : table.findColumn(heading);
        return column.isPresent() ? HeadedTable.cell(row, column.getAsInt()) : "";
    }

    /** The person with this address, id or name. */
    public Lookup find(String nameOrAddress) {
        String identity = Identity.ofAddress(nameOrAddress);
        Participant known = byId.get(identity);
        if (known != null) {
            return new Lookup.Known(known.person());
        }
        String name = Identity.ofName(nameOrAddress);
        List<Participant> named = name.isEmpty() ? List.of() : byName.getOrDefault(name, List.of());
        if (named.size() == 1) {
            return new Lookup.Known(named.get(0).person());
        }
        if (named.size() > 1) {
            return new Lookup.Ambiguous(named.size());
        }
        String own = Identity.ofEither(nameOrAddress);
        return open && !own.isEmpty() ? new Lookup.Known(key.pseudonym(own)) : new Lookup.Unknown();
    }

    /** The person, or empty with an issue on the row where nobody or several fit. */
    public Optional<String> findOrNote(String nameOrAddress, FileLedger ledger, int row, String column) {
        return switch (find(nameOrAddress)) {
            case Lookup.Known known -> Optional.of(known.person());
            case Lookup.Unknown unknown -> {
                ledger.note(IssueKind.PERSON_UNKNOWN, row, column, "a person who is not in the register",
                        "a participant");
                yield Optional.empty();
            }
            case Lookup.Ambiguous several -> {
                ledger.note(IssueKind.PERSON_AMBIGUOUS, row, column,
                        "a name of %d persons".formatted(several.candidates()),
                        "an address, or a name of one person");
                yield Optional.empty();
            }
        };
    }

    /** The group of a person, "" where nobody knows. */
    public String group(String person) {
        return groupByPerson.getOrDefault(person, "");
    }

    /** The ids of all groups, sorted. */
    public Set<String> allGroups() {
        var groups = new TreeSet<String>();
        participants.forEach(participant -> groups.add(participant.groupId()));
        groups.remove("");
        return groups;
    }

    /** Everyone, in the order of the register. */
    public List<Participant> allParticipants() {
        return List.copyOf(participants);
    }

    /** What is known of everyone. */
    public List<Attribute> allAttributes() {
        return List.copyOf(attributes);
    }
}
