package no.kronsj.ingest.encounter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.participant.ParticipantRegister.Lookup;

/** The people of one log: who is a participant, and which rows are set aside because somebody is not. */
final class People {
    private final ParticipantRegister register;
    private final FileLedger ledger;
    private final Set<@Nullable String> noted = new HashSet<>();

    People(ParticipantRegister register, FileLedger ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    FileLedger ledger() {
        return ledger;
    }

    Optional<String> find(String nameOrAddress, int row, String column) {
        return register.findOrNote(nameOrAddress, ledger, row, column);
    }

    /**
     * The person of an entry of a log, by address first. A facilitator or a stranger is noted once per file, whatever they
     * said after that.
     */
    Optional<String> findSpeaker(String name, @Nullable String address, int entry, int row) {
        return switch (lookup(name, address)) {
            case Lookup.Known known -> Optional.of(known.person());
            case Lookup.Unknown unknown -> {
                noteOnce(IssueKind.SPEAKER_NOT_A_PARTICIPANT, name.isEmpty() ? address : name, entry, row,
                        "a name that is not in the register, first here", "a participant");
                yield Optional.empty();
            }
            case Lookup.Ambiguous several -> {
                noteOnce(IssueKind.PERSON_AMBIGUOUS, name, entry, row,
                        "a name of %d persons, first here".formatted(several.candidates()), "a name of one person");
                yield Optional.empty();
            }
        };
    }

    /**
     * By address, then by name, then by an id of the tool: without a register everybody who has an id would be somebody of
     * their own in each tool.
     */
    private Lookup lookup(String name, @Nullable String account) {
        Lookup byAddress = account == null || !account.contains("@") ? new Lookup.Unknown() : register.find(account);
        Lookup found = byAddress instanceof Lookup.Known ? byAddress : register.find(name);
        Lookup byId = account == null || found instanceof Lookup.Known ? found : register.find(account);
        return byId instanceof Lookup.Known ? byId : found;
    }

    /** Whether a word before a colon is the name of somebody in the register. */
    boolean knows(String name) {
        return register.knows(name);
    }

    private void noteOnce(IssueKind kind, @Nullable String name, int entry, int row, String found, String expected) {
        if (noted.add(name)) {
            ledger.note(kind, row, "", found, expected);
        }
        ledger.explainEntry(entry);
    }

    String group(String person) {
        return register.group(person);
    }
}
