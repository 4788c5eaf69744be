package no.kronsj.ingest.encounter;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceContent.Chat;
import no.kronsj.ingest.source.SourceContent.Transcript;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Unit;

/** Who wrote and who spoke: how much, never what. */
final class TalkLog {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    private final InteractionSource layer;
    private final People people;
    private final Sessions sessions;
    private final Consumer<Record> out;

    TalkLog(InteractionSource layer, People people, Sessions sessions, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.sessions = sessions;
        this.out = out;
    }

    void read(Chat chat) {
        String session = sessions.at(null);
        for (Chat.Message message : chat.messages()) {
            if (message.direct()) {
                people.ledger().note(IssueKind.MESSAGE_PRIVATE, message.row(), "", "a private message",
                        "a message to all");
                continue;
            }
            people.findSpeaker(message.name(), null, message.row()).ifPresent(person -> {
                if (contribution(message.act())) {
                    write(session, people.group(person), person, amount(Unit.MESSAGES, message.text(), 0),
                            message.row());
                }
                people.ledger().keep(message.row());
            });
        }
    }

    /** A thumb is read and kept, but it is no message. */
    private static boolean contribution(Chat.Act act) {
        return switch (act) {
            case MESSAGE, REPLY -> true;
            case REACTION, REACTION_TAKEN_BACK -> false;
        };
    }

    /** The group of a transcript is the room's where the plan knows it, else the speaker's. */
    void read(Transcript transcript, String room) {
        String session = sessions.at(null);
        for (Transcript.Cue cue : transcript.cues()) {
            Optional<String> person = people.findSpeaker(cue.speaker() == null ? "" : cue.speaker(), null, cue.row());
            person.ifPresent(speaker -> write(session, room.isEmpty() ? people.group(speaker) : room, speaker,
                    amount(Unit.SECONDS, cue.text(), cue.endMillis() - cue.startMillis()), cue.row()));
        }
    }

    private void write(String session, String group, String person, long amount, int row) {
        out.accept(
                new Activity(layer.layer(), layer.findUnit().map(Unit::word).orElse(""), session, group, person, amount,
                        people.ledger().path(), row));
        people.ledger().keep(row);
    }

    private long amount(Unit otherwise, String text, long millis) {
        return switch (layer.findUnit().orElse(otherwise)) {
            case MESSAGES, EDITS -> 1;
            case WORDS -> WORD.matcher(text).results().count();
            case SECONDS -> Math.max(0, millis);
        };
    }
}
