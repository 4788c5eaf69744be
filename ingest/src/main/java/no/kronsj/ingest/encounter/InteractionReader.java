package no.kronsj.ingest.encounter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.Facilitators;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.response.Choice;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Use;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Reads the layers of the plan: calendars, tables, answers or reactions in chats, time
 * spent in one group and named acquaintances become {@link Encounter} rows, attendance
 * {@link Presence}, chats, transcripts and counts {@link Activity}.
 */
public final class InteractionReader {
    private final Workshop plan;
    private final SourceFolder folder;
    private final ParticipantRegister register;
    private final Consumer<Record> out;
    private final Facilitators facilitators;

    /** A reader of the plan's layers. */
    public InteractionReader(Workshop plan, SourceFolder folder, ParticipantRegister register, Consumer<Record> out) {
        this.plan = plan;
        this.folder = folder;
        this.register = register;
        this.out = out;
        this.facilitators = Facilitators.of(plan.groups());
    }

    /** Reads every layer in the plan's order; {@code choices} are the options ticked in the surveys. */
    public void readAll(List<Choice> choices) {
        for (InteractionSource layer : plan.interactions()) {
            layer.findItem().ifPresent(ref -> choices.stream().filter(choice -> answers(choice, ref))
                    .forEach(choice -> named(layer, choice)));
            if (!layer.files().isEmpty()) {
                readFiles(layer);
            }
        }
    }

    private void readFiles(InteractionSource layer) {
        List<FilePattern.Match> matches = folder.matches(layer.files());
        var meetings = new HashSet<String>();
        for (int i = 0; i < matches.size(); i++) {
            read(layer, matches.get(i), new Sessions(plan.programme(), matches.get(i), i, matches.size()), meetings);
        }
    }

    /** One row may hold an item of two waves. */
    private boolean answers(Choice choice, ItemRef ref) {
        Item item = plan.getItem(ref);
        return choice.instrument().equals(ref.instrument()) && choice.item().equals(item.item())
                && (item.wave().isEmpty() || choice.wave().equals(item.wave()));
    }

    /** A person named another one; the option is the other one's pseudonym. */
    private void named(InteractionSource layer, Choice choice) {
        if (!choice.person().isEmpty() && !choice.option().equals(choice.person())) {
            out.accept(Encounter.of(layer, choice.person(), choice.option(), "", 0, choice.instrument(), 0));
        }
    }

    private void read(InteractionSource layer, FilePattern.Match match, Sessions sessions, Set<String> meetings) {
        FileLedger ledger = folder.open(match.path());
        var people = new People(register, ledger);
        switch (ledger.readout().content()) {
            case SourceContent.Calendar calendar when contact(layer.use()) ->
                new MeetingLog(layer, people, plan.zone(), Sessions.window(plan.programme(), plan.zone()), meetings,
                        out).read(calendar);
            case SourceContent.Table table when contact(layer.use()) ->
                new PairTable(layer, people, plan.zone(), out).read();
            case SourceContent.Table table -> new CountTable(layer, people, sessions, out).read();
            case SourceContent.Attendance attendance when layer.use() == Use.PRESENCE ->
                new StayLog(people, sessions, out).read(attendance);
            case SourceContent.Attendance attendance when contact(layer.use()) ->
                new TogetherLog(layer, people, out).read(attendance,
                        match.find(FilePattern.Capture.GROUP).orElse(""));
            case SourceContent.Chat chat when contact(layer.use()) && layer.reactions() ->
                new ReactionLog(layer, people, plan.zone(), out).read(chat);
            case SourceContent.Chat chat when contact(layer.use()) ->
                new ReplyLog(layer, people, plan.zone(), out).read(chat);
            case SourceContent.Chat chat when layer.use() == Use.PARTICIPATION ->
                new TalkLog(layer, people, facilitators, sessions, plan.zone(), out).read(chat);
            case SourceContent.Transcript transcript when layer.use() == Use.PARTICIPATION ->
                new TalkLog(layer, people, facilitators, sessions, plan.zone(), out).read(transcript,
                        match.find(FilePattern.Capture.GROUP).orElse(""));
            case SourceContent.Statements statements when contact(layer.use()) ->
                new StatementLog(layer, people, sessions, plan.zone(), out).readContacts(statements);
            case SourceContent.Statements statements when layer.use() == Use.PARTICIPATION
                    && StatementLog.tells(layer) ->
                new StatementLog(layer, people, sessions, plan.zone(), out).readContributions(statements);
            case SourceContent.Statements statements -> notALog(layer, ledger);
            case SourceContent.Calendar calendar -> notALog(layer, ledger);
            case SourceContent.Attendance attendance -> notALog(layer, ledger);
            case SourceContent.Chat chat -> notALog(layer, ledger);
            case SourceContent.Transcript transcript -> notALog(layer, ledger);
            case SourceContent.Codebook codebook -> notALog(layer, ledger);
            case SourceContent.Document document -> notALog(layer, ledger);
        }
    }

    private static void notALog(InteractionSource layer, FileLedger ledger) {
        ledger.note(IssueKind.FILE_NOT_A_LOG, 0, "", ledger.readout().format().id(),
                "a log or a table that tells of " + layer.use().word());
    }

    private static boolean contact(Use use) {
        return switch (use) {
            case BASELINE, DESIGNED, CHOSEN, FOLLOW_UP -> true;
            case PRESENCE, PARTICIPATION -> false;
        };
    }
}
