package no.kronsj.ingest.encounter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Transcript;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Unit;

/** Who wrote and who spoke: how much, never what. */
final class TalkLog {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*");

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
        List<Chat.Message> messages = chat.messages();
        for (int i = 0; i < messages.size(); i++) {
            Chat.Message message = messages.get(i);
            if (message.direct()) {
                people.ledger().note(IssueKind.MESSAGE_PRIVATE, message.row(), "", "a private message",
                        "a message to all");
            } else if (isReaction(message)) {
                people.ledger().note(IssueKind.MESSAGE_REACTION, message.row(), "", "a reaction", "a message");
            } else {
                write(message.name(), "", amount(Unit.MESSAGES, message.text(), 0), i, message.row());
            }
        }
    }

    private static boolean isReaction(Chat.Message message) {
        return switch (message.act()) {
            case MESSAGE, REPLY -> false;
            case REACTION, REACTION_TAKEN_BACK -> true;
        };
    }

    /** The group of a transcript is the room's where the plan knows it, else the speaker's. */
    void read(Transcript transcript, String room) {
        List<Transcript.Cue> cues = transcript.cues();
        for (int i = 0; i < cues.size(); i++) {
            Transcript.Cue cue = cues.get(i);
            write(cue.speaker() == null ? "" : cue.speaker(), room,
                    amount(Unit.SECONDS, cue.text(), cue.endMillis() - cue.startMillis()), i, cue.row());
        }
    }

    private void write(String name, String room, long amount, int entry, int row) {
        Optional<String> known = people.findSpeaker(name, null, entry, row);
        if (known.isPresent()) {
            String group = room.isEmpty() ? people.group(known.get()) : room;
            out.accept(
                    new Activity(layer.layer(), layer.findUnit().map(Unit::word).orElse(""), sessions.at(null), group,
                            known.get(), amount, people.ledger().path(), row));
            people.ledger().keepEntry(entry);
        }
    }

    private long amount(Unit otherwise, String text, long millis) {
        return switch (layer.findUnit().orElse(otherwise)) {
            case MESSAGES, EDITS -> 1;
            case WORDS -> WORD.matcher(text).results().count();
            case SECONDS -> Math.max(0, millis);
        };
    }
}
