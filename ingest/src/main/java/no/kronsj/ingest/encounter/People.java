package no.kronsj.ingest.encounter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.issue.IssueKind;
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

    /** The person of a log, by address first; a facilitator or a stranger is noted once per file, whatever they said. */
    Optional<String> findSpeaker(String name, @Nullable String address, int row) {
        if (address != null && register.find(address) instanceof ParticipantRegister.Lookup.Known byAddress) {
            return Optional.of(byAddress.person());
        }
        if (register.find(name) instanceof ParticipantRegister.Lookup.Known byName) {
            return Optional.of(byName.person());
        }
        if (noted.add(name)) {
            ledger.note(IssueKind.SPEAKER_NOT_A_PARTICIPANT, row, "", "a name that is not in the register, first here",
                    "a participant");
        }
        return Optional.empty();
    }

    String group(String person) {
        return register.group(person);
    }
}
