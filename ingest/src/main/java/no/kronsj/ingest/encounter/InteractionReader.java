package no.kronsj.ingest.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.response.Choice;
import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Use;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Reads the layers of the plan: calendars, tables and named acquaintances become {@link Encounter} rows, attendance
 * {@link Presence}, chats, transcripts and counts {@link Activity}.
 */
public final class InteractionReader {
    private final Workshop plan;
    private final SourceFolder folder;
    private final ParticipantRegister register;
    private final Consumer<Record> out;

    /** A reader of the plan's layers. */
    public InteractionReader(Workshop plan, SourceFolder folder, ParticipantRegister register, Consumer<Record> out) {
        this.plan = plan;
        this.folder = folder;
        this.register = register;
        this.out = out;
    }

    /** Reads every layer in the plan's order; {@code choices} are the options ticked in the surveys. */
    public void readAll(List<Choice> choices) {
        for (InteractionSource layer : plan.interactions()) {
            layer.findItem().ifPresent(ref -> {
                Item item = plan.getItem(ref);
                choices.stream().filter(choice -> choice.instrument().equals(ref.instrument())
                        && choice.item().equals(item.item())).forEach(choice -> named(layer, choice));
            });
            var matches = new ArrayList<FilePattern.Match>();
            layer.files().forEach(pattern -> matches.addAll(folder.matches(pattern)));
            for (int i = 0; i < matches.size(); i++) {
                read(layer, matches.get(i), i, matches.size());
            }
        }
    }

    /** A person ticked another one's name; names that fit nobody were noted nowhere: they are options, not rows. */
    private void named(InteractionSource layer, Choice choice) {
        if (choice.person().isEmpty()) {
            return;
        }
        if (register.find(choice.option()) instanceof ParticipantRegister.Lookup.Known known
                && !known.person().equals(choice.person())) {
            out.accept(new Encounter(layer.layer(), layer.use().word(), choice.person(), known.person(), "", 0,
                    choice.instrument(), 0));
        }
    }

    private void read(InteractionSource layer, FilePattern.Match match, int position, int files) {
        FileLedger ledger = folder.open(match.path());
        Sessions sessions = new Sessions(plan.programme(), match, position, files);
        var people = new People(register, ledger);
        switch (ledger.readout().content()) {
            case SourceContent.Calendar calendar -> new MeetingLog(layer, people, out).read(calendar);
            case SourceContent.Table table when contact(layer.use()) -> new PairTable(layer, people, out).read();
            case SourceContent.Table table -> new CountTable(layer, people, sessions, out).read();
            case SourceContent.Attendance attendance -> new StayLog(people, sessions, out).read(attendance);
            case SourceContent.Chat chat -> new TalkLog(layer, people, sessions, out).read(chat);
            case SourceContent.Transcript transcript -> {
                Optional<String> group = match.find(FilePattern.Capture.GROUP);
                new TalkLog(layer, people, sessions, out).read(transcript, group.orElse(""));
            }
            case SourceContent.Document document ->
                ledger.note(IssueKind.FILE_NOT_A_LOG, 0, "", ledger.readout().format().id(), "a log or a table");
        }
    }

    private static boolean contact(Use use) {
        return switch (use) {
            case BASELINE, DESIGNED, CHOSEN, FOLLOW_UP -> true;
            case PRESENCE, PARTICIPATION -> false;
        };
    }
}
