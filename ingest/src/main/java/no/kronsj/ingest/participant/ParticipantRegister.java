package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.participant.Lookup.Known;
import no.kronsj.ingest.participant.Lookup.Unfound;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.PersonCorrection;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistake;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/**
 * Who is who: finds the pseudonym of a name or an address. What people settled by hand comes first, then the id, then the
 * whole name. Where the plan has no register, everyone who gives an id is a person, in no group.
 */
public final class ParticipantRegister {
    private final PseudonymKey key;
    private final boolean open;
    private final SettledPeople settled;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final Map<String, Participant> byId = new HashMap<>();
    private final Map<String, String> groupByPerson = new HashMap<>();
    private final SortedMap<String, String> idByPerson = new TreeMap<>();
    private final Map<String, List<Participant>> byName = new HashMap<>();
    private final LikeNames likeNames = new LikeNames();
    private final ErasedPeople erased;
    private final Map<String, SortedSet<String>> metAs = new HashMap<>();

    private ParticipantRegister(PseudonymKey key, ErasedPeople erased, boolean open, Corrections corrections) {
        this.key = key;
        this.erased = erased;
        this.open = open;
        this.settled = new SettledPeople(corrections);
    }

    /** The register that the plan names; a correction that names nobody in it is a mistake. */
    public static ParticipantRegister read(Workshop plan, Corrections corrections, SourceFolder folder,
            PseudonymKey key) throws WorkshopMistakes {
        return read(plan, corrections, folder, key, ErasedPeople.nobody(key));
    }

    /** The same without those who asked to be erased. */
    public static ParticipantRegister read(Workshop plan, Corrections corrections, SourceFolder folder,
            PseudonymKey key, ErasedPeople erased) throws WorkshopMistakes {
        ParticipantRegister people = switch (plan.participants()) {
            case Participants.Register register -> {
                var closed = new ParticipantRegister(key, erased, false, corrections);
                new RegisterReader(register, plan.consent(), key).read(folder).forEach(closed::add);
                yield closed;
            }
            case Participants.FrameOnly frame -> new ParticipantRegister(key, erased, true, corrections);
            case Participants.Unknown unknown -> new ParticipantRegister(key, erased, true, corrections);
        };
        people.checkSettled();
        return people;
    }

    private void add(RegisterReader.Entry entry) {
        Participant participant = entry.participant();
        participants.add(participant);
        byId.put(entry.id(), participant);
        byId.putIfAbsent(Identity.hashOfAddress(entry.id()), participant);
        groupByPerson.put(participant.person(), participant.groupId());
        idByPerson.put(participant.person(), entry.id());
        met(participant.person(), entry.id());
        met(participant.person(), entry.name());
        byName.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(participant);
        likeNames.add(participant, entry.name(), entry.id());
        attributes.addAll(entry.attributes());
        agreements.addAll(entry.agreements());
    }

    /** The id by which the register knows each person, for lists that the organisers need back. */
    public SortedMap<String, String> allIds() {
        return new TreeMap<>(idByPerson);
    }

    private void checkSettled() throws WorkshopMistakes {
        List<WorkshopMistake> mistakes = settled.all().stream()
                .filter(entry -> settled(entry) instanceof Lookup.Unknown)
                .map(entry -> new WorkshopMistake(entry.where(), entry.line(), "people.is", "",
                        "must be the id of a person of the register, or nobody", ""))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new WorkshopMistakes(mistakes);
        }
    }

    private Lookup settled(PersonCorrection entry) {
        if (entry.nobody()) {
            return new Lookup.Nobody();
        }
        Participant known = byId.get(Identity.ofAddress(entry.is()));
        if (known != null) {
            return new Known(known.person());
        }
        if (erased.contains(entry.is())) {
            return new Lookup.Erased();
        }
        String own = Identity.ofEither(entry.is());
        return open && !own.isEmpty() ? new Known(key.pseudonym(own)) : new Lookup.Unknown();
    }

    /** The person with this address, id or name in the file of this path. */
    public Lookup find(String nameOrAddress, String path) {
        Lookup found = erased.contains(nameOrAddress)
                ? new Lookup.Erased()
                : settled.find(nameOrAddress, path).map(this::settled).orElseGet(() -> find(nameOrAddress));
        if (found instanceof Known known) {
            met(known.person(), Identity.ofEither(nameOrAddress));
        }
        return found;
    }

    private void met(String person, String identity) {
        if (!identity.isEmpty()) {
            metAs.computeIfAbsent(person, first -> new TreeSet<>()).add(identity);
        }
    }

    /** Somebody by address, id or pseudonym; ask when everything has been read. */
    public Optional<KnownPerson> findKnown(String addressOrPseudonym) {
        String address = Identity.ofAddress(addressOrPseudonym);
        Participant registered = byId.get(address);
        String person = registered != null
                ? registered.person()
                : metAs.containsKey(address) ? address : key.pseudonym(address);
        return Optional.ofNullable(metAs.get(person)).map(identities -> new KnownPerson(person, identities));
    }

    /** Everybody who was met so far, by all that names them. */
    public List<KnownPerson> allKnown() {
        return metAs.entrySet().stream().map(one -> new KnownPerson(one.getKey(), one.getValue())).toList();
    }

    private Lookup find(String nameOrAddress) {
        Participant known = byId.get(Identity.ofAddress(nameOrAddress));
        if (known != null) {
            return new Known(known.person());
        }
        String own = Identity.ofEither(nameOrAddress);
        if (own.isEmpty()) {
            return new Lookup.Nameless();
        }
        if (open) {
            return new Known(key.pseudonym(own));
        }
        List<Participant> named = byName.getOrDefault(Identity.ofName(nameOrAddress), List.of());
        return switch (named.size()) {
            case 0 -> likeNames.find(own).map(Lookup.class::cast).orElseGet(Lookup.Unknown::new);
            case 1 -> new Known(named.getFirst().person());
            default -> new Lookup.Ambiguous(named);
        };
    }

    /**
     * Whether this is the address, id or name of somebody in the register, or of somebody settled by hand; without a register
     * nobody is known beforehand.
     */
    public boolean knows(String nameOrAddress, String path) {
        String name = Identity.ofName(nameOrAddress);
        return byId.containsKey(Identity.ofAddress(nameOrAddress)) || !name.isEmpty() && byName.containsKey(name)
                || settled.find(nameOrAddress, path).isPresent();
    }

    /** The person, or empty with an issue on the row where nobody is sure to be meant. */
    public Optional<String> findOrNote(String nameOrAddress, FileLedger ledger, int row, String column) {
        return switch (find(nameOrAddress, ledger.path())) {
            case Known known -> Optional.of(known.person());
            case Unfound unfound -> {
                ledger.note(unfound.kind(), row, column, unfound.found(), unfound.expected());
                yield Optional.empty();
            }
        };
    }

    /** An issue for each correction that fitted nothing; ask when everything has been read. */
    public List<IngestIssue> unusedCorrections() {
        return settled.unused();
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

    /** What people agreed to. */
    public List<Agreement> allAgreements() {
        return List.copyOf(agreements);
    }
}
