package no.kronsj.ingest.response;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.participant.Attribute;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.MissingCode;
import no.kronsj.ingest.workshop.Workshop;

/** Reads the forms of the plan: finds who answered, keeps each one's last answer, and makes one row per item. */
public final class ResponseReader {
    private final Workshop plan;
    private final SourceFolder folder;
    private final ParticipantRegister register;
    private final Consumer<Record> out;
    private final Invitations invitations;
    private final Set<Attribute> told = new HashSet<>();

    /** A reader that hands rows of {@link Respondent}, {@link FormLink}, {@link Response} and the like to {@code out}. */
    public ResponseReader(Workshop plan, SourceFolder folder, ParticipantRegister register, Consumer<Record> out) {
        this.plan = plan;
        this.folder = folder;
        this.register = register;
        this.out = out;
        this.invitations = new Invitations(folder, register, out);
    }

    /** Reads every instrument in the plan's order. */
    public void readAll() {
        plan.instruments().values().forEach(this::read);
    }

    private void read(Instrument instrument) {
        Set<String> naming = plan.interactions().stream().map(InteractionSource::findItem).flatMap(Optional::stream)
                .filter(ref -> ref.instrument().equals(instrument.id())).map(ItemRef::item)
                .collect(Collectors.toSet());
        var answers = new FormAnswers(plan, instrument, register, naming, out);
        List<FilledForm> forms = new FormFiles(plan, folder).forms(instrument);
        var responded = new HashMap<String, FilledForm>();
        respondents(instrument, forms).forEach((respondent, form) -> {
            if (answers.write(form, respondent)) {
                responded.put(respondent.person(), form);
            }
            attributes(form, respondent);
        });
        invitations.write(instrument, responded);
    }

    /** The first of several waves tells. */
    private void attributes(FilledForm form, Respondent respondent) {
        form.attributes().forEach((key, cell) -> {
            String value = CellText.tidy(cell);
            boolean shown = !value.isEmpty() && !value.equals(MissingCode.NOT_SHOWN_CELL);
            if (shown && told.add(new Attribute(respondent.respondent(), key, ""))) {
                out.accept(new Attribute(respondent.respondent(), key, value));
            }
        });
    }

    private Map<Respondent, FilledForm> respondents(Instrument instrument, List<FilledForm> forms) {
        var respondents = new LinkedHashMap<Respondent, FilledForm>();
        var persons = new FormPersons(instrument, register, out);
        if (instrument.anonymous()) {
            persons.tellAnonymous(forms);
            forms.forEach(
                    form -> respondents.put(respondent(instrument, form, row(instrument, form, forms), ""), form));
        } else {
            persons.lastOfEach(forms)
                    .forEach((person, form) -> respondents.put(respondent(instrument, form, person, person), form));
        }
        return respondents;
    }

    private static Respondent respondent(Instrument instrument, FilledForm form, String id, String person) {
        return new Respondent(instrument.id(), instrument.wave(), id, person, form.ledger().path(), form.row());
    }

    /** The same row of two files is two respondents. */
    private static String row(Instrument instrument, FilledForm form, List<FilledForm> forms) {
        boolean leading = form.ledger().equals(forms.getFirst().ledger());
        return instrument.id() + (leading ? "#" : "#" + form.ledger().path() + "#") + form.row();
    }
}
