package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Workshop;

/** Reads the forms of the plan: finds who answered, keeps each one's last answer, and makes one row per item. */
public final class ResponseReader {
    private final Workshop plan;
    private final SourceFolder folder;
    private final ParticipantRegister register;
    private final Consumer<Record> out;

    /** A reader that hands {@link Respondent}, {@link Response} and {@link Choice} rows to {@code out}. */
    public ResponseReader(Workshop plan, SourceFolder folder, ParticipantRegister register, Consumer<Record> out) {
        this.plan = plan;
        this.folder = folder;
        this.register = register;
        this.out = out;
    }

    /** Reads every instrument in the plan's order. */
    public void readAll() {
        plan.instruments().values().forEach(this::read);
    }

    private void read(Instrument instrument) {
        List<FilledForm> forms = new FormFiles(folder).forms(instrument);
        var answers = new FormAnswers(plan, instrument, out);
        for (FilledForm form : lastOfEach(instrument, forms)) {
            answers.write(form);
        }
    }

    /** Numbered through all files of the instrument: two files both have a second row. */
    private static List<FilledForm> nameless(Instrument instrument, List<FilledForm> forms) {
        return IntStream.range(0, forms.size())
                .mapToObj(i -> forms.get(i).by(instrument.id() + "#" + (i + 1), "")).toList();
    }

    /** A person's last form counts; the earlier ones are set aside, and so are those of nobody. */
    private List<FilledForm> lastOfEach(Instrument instrument, List<FilledForm> forms) {
        if (instrument.anonymous() && instrument.findLayout().map(layout -> layout.person().isEmpty()).orElse(true)) {
            return nameless(instrument, forms);
        }
        Map<String, FilledForm> last = new LinkedHashMap<>();
        for (FilledForm form : forms) {
            Optional<String> person = register.findOrNote(form.personCell(), form.ledger(), form.row(),
                    instrument.person());
            person.ifPresent(known -> {
                FilledForm earlier = last.put(known, form.by(known, known));
                if (earlier != null) {
                    earlier.ledger().note(IssueKind.RESPONSE_TWICE, earlier.row(), instrument.person(),
                            "an earlier answer of the same person", "one answer per person");
                }
            });
        }
        return new ArrayList<>(last.values());
    }
}
