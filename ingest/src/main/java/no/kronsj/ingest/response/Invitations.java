package no.kronsj.ingest.response;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.Participant;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.workshop.Disposition;
import no.kronsj.ingest.workshop.Instrument;

/** Who of the register was asked to answer an instrument, and what became of it; without a register nobody can tell. */
final class Invitations {
    private final SourceFolder folder;
    private final ParticipantRegister register;
    private final Consumer<Record> out;

    Invitations(SourceFolder folder, ParticipantRegister register, Consumer<Record> out) {
        this.folder = folder;
        this.register = register;
        this.out = out;
    }

    /** One row per person; {@code responded} are those who gave at least one answer, by their form. */
    void write(Instrument instrument, Map<String, FilledForm> responded) {
        Set<String> invited = invited(instrument);
        for (Participant participant : register.allParticipants()) {
            String person = participant.person();
            FilledForm form = responded.get(person);
            if (form != null && !invited.contains(person)) {
                form.note(IssueKind.PERSON_NOT_INVITED, instrument.person(), "an answer of a person who was not asked",
                        "answers of those whom invited: names");
            }
            Disposition disposition = disposition(instrument, invited.contains(person), form != null);
            out.accept(new Invitation(instrument.id(), person, disposition.word()));
        }
    }

    private static Disposition disposition(Instrument instrument, boolean invited, boolean responded) {
        if (!invited) {
            return responded ? Disposition.UNINVITED : Disposition.NOT_INVITED;
        }
        if (instrument.anonymous()) {
            return Disposition.INVITED;
        }
        return responded ? Disposition.RESPONDED : Disposition.NOT_RESPONDED;
    }

    private Set<String> invited(Instrument instrument) {
        Map<String, List<Participant>> byFile = register.allParticipants().stream()
                .collect(Collectors.groupingBy(Participant::file));
        var invited = new HashSet<String>();
        byFile.forEach((path, people) -> addInvited(folder.open(path), people, instrument.invited(), invited));
        return invited;
    }

    /** Where the register has no such heading nobody can tell, and everyone counts as asked. */
    private static void addInvited(FileLedger file, List<Participant> people, Map<String, String> wanted,
            Set<String> invited) {
        HeadedTable table = HeadedTable.of(file);
        List<String> missing = table.missing(wanted.keySet().stream()).toList();
        missing.forEach(heading -> file.note(IssueKind.HEADING_MISSING, 0, heading, "no such heading",
                "a heading of invited:"));
        Set<Integer> rows = table.rows().stream().filter(row -> !missing.isEmpty() || table.belongs(row, wanted))
                .map(row -> row.number()).collect(Collectors.toSet());
        people.stream().filter(person -> rows.contains(person.row())).forEach(person -> invited.add(person.person()));
    }
}
