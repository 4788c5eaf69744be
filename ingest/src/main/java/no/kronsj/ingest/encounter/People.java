package no.kronsj.ingest.encounter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.Lookup;
import no.kronsj.ingest.participant.ParticipantRegister;

/** The people of one log: who is a participant, and which rows are set aside because somebody is not. */
final class People {
    private final ParticipantRegister register;
    private final FileLedger ledger;
    private final Set<String> noted = new HashSet<>();

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
        return switch (find(name, address)) {
            case Lookup.Known known -> Optional.of(known.person());
            case Lookup.Unfound unfound -> {
                noteOnce(unfound, name.isEmpty() && address != null ? address : name, entry, row);
                yield Optional.empty();
            }
        };
    }

    /** Whether a word before a colon is the name of somebody in the register. */
    boolean knows(String name) {
        return register.knows(name, ledger.path());
    }

    /**
     * By address, then by name, then by an id of the tool: without a register everybody who has an id would be somebody of
     * their own in each tool.
     */
    private Lookup find(String name, @Nullable String account) {
        boolean address = account != null && account.contains("@");
        Lookup byAddress = account != null && address ? register.find(account, ledger.path()) : new Lookup.Nameless();
        if (settles(byAddress)) {
            return byAddress;
        }
        Lookup byName = register.find(name, ledger.path());
        if (settles(byName) || account == null) {
            return byName;
        }
        Lookup byId = address ? byAddress : register.find(account, ledger.path());
        return settles(byId) || stranger(byName) && !stranger(byId) ? byId : byName;
    }

    private static boolean settles(Lookup lookup) {
        return lookup instanceof Lookup.Known || lookup instanceof Lookup.Nobody;
    }

    private static boolean stranger(Lookup lookup) {
        return lookup instanceof Lookup.Unknown || lookup instanceof Lookup.Nameless;
    }

    /** An entry of somebody in the register who led a group, noted once per file. */
    void setAside(String name, int entry, int row) {
        noteOnce(new Lookup.Nobody(), name, entry, row);
    }

    private void noteOnce(Lookup.Unfound unfound, String name, int entry, int row) {
        if (noted.add(name)) {
            if (stranger(unfound)) {
                ledger.note(IssueKind.SPEAKER_NOT_A_PARTICIPANT, row, "",
                        "a name that is not in the register, first here", "a participant");
            } else {
                ledger.note(unfound.kind(), row, "", unfound.found() + ", first here", unfound.expected());
            }
        }
        ledger.explainEntry(entry);
    }

    String group(String person) {
        return register.group(person);
    }
}
