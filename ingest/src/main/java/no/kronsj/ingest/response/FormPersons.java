package no.kronsj.ingest.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.Lookup;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.workshop.Instrument;

/** Joins the forms of one instrument with persons, and tells of each form whether it is. */
final class FormPersons {
    private final Instrument instrument;
    private final ParticipantRegister register;
    private final Consumer<Record> out;

    FormPersons(Instrument instrument, ParticipantRegister register, Consumer<Record> out) {
        this.instrument = instrument;
        this.register = register;
        this.out = out;
    }

    /** Nobody is asked who they are. */
    void tellAnonymous(List<FilledForm> forms) {
        forms.forEach(form -> tell(form, FormLink.ANONYMOUS));
    }

    /** A person's last form counts; the earlier ones are set aside, and so are those of nobody. */
    Map<String, FilledForm> lastOfEach(List<FilledForm> forms) {
        Map<String, FilledForm> last = new LinkedHashMap<>();
        for (FilledForm form : forms) {
            if (MangledKey.isOne(form.personCell())) {
                form.note(IssueKind.KEY_MANGLED, instrument.person(), "a number with an exponent",
                        "the whole number, as the tool exports it");
                tell(form, new Lookup.Nameless().word());
                continue;
            }
            switch (register.find(form.personCell(), form.ledger().path())) {
                case Lookup.Known known -> {
                    FilledForm earlier = last.put(known.person(), form);
                    if (earlier != null) {
                        earlier.note(IssueKind.RESPONSE_TWICE, instrument.person(),
                                "an earlier answer of the same person", "one answer per person");
                        tell(earlier, FormLink.TWICE);
                    }
                }
                case Lookup.Unfound unfound -> {
                    form.note(unfound.kind(), instrument.person(), unfound.found(), unfound.expected());
                    tell(form, unfound.word());
                }
            }
        }
        last.values().forEach(form -> tell(form, FormLink.LINKED));
        return last;
    }

    private void tell(FilledForm form, String link) {
        out.accept(new FormLink(instrument.id(), instrument.wave(), form.ledger().path(), form.row(), link));
    }
}
