package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.Optional;

import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.participant.ParticipantRegister;

/** The people of an ingest by all that names them, and the files of which something was held back for one of them. */
public final class PeopleMet {
    private final ParticipantRegister register;
    private final SourceFolder folder;

    PeopleMet(ParticipantRegister register, SourceFolder folder) {
        this.register = register;
        this.folder = folder;
    }

    /** Somebody by address, id or pseudonym. */
    public Optional<NamedPerson> find(String addressOrPseudonym) {
        return register.findKnown(addressOrPseudonym)
                .map(person -> new NamedPerson(person.person(), person.identities()));
    }

    /** Whether the file may not be kept as it was handed in. */
    public boolean heldBackOf(String file) {
        return folder.allHeldBack().contains(file);
    }

    /** Writes what may be kept of such a file. */
    public void writeRest(String file, String sha256, Path target) {
        folder.readings(file, sha256).write(target);
    }
}
