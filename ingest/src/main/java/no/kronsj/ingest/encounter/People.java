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
                noteOnce(unfound, name, entry, row);
                yield Optional.empty();
            }
        };
    }

    private Lookup find(String name, @Nullable String address) {
        Lookup byAddress = address == null ? new Lookup.Nameless() : register.find(address, ledger.path());
        if (byAddress instanceof Lookup.Known || byAddress instanceof Lookup.Nobody) {
            return byAddress;
        }
        Lookup byName = register.find(name, ledger.path());
        return stranger(byName) && !stranger(byAddress) ? byAddress : byName;
    }

    private static boolean stranger(Lookup lookup) {
        return lookup instanceof Lookup.Unknown || lookup instanceof Lookup.Nameless;
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
