package no.kronsj.ingest.encounter;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.Facilitators;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Transcript;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Unit;

/**
 * Who wrote and who spoke, and how much; what was written only where the plan says {@code text: true}. Voices that are no
 * participant's are counted apart.
 */
final class TalkLog {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*");

    private enum Standing {
        WRITTEN,
        PRIVATE,
        REACTION,
        OF_THE_TOOL
    }

    /** What was said or written, by whom, and where it stands. */
    private record Entry(int position, int row, String name, @Nullable String account,
            @Nullable LocalDateTime time) {}

    private final InteractionSource layer;
    private final People people;
    private final Facilitators facilitators;
    private final Sessions sessions;
    private final ZoneId zone;
    private final Consumer<Record> out;

    TalkLog(InteractionSource layer, People people, Facilitators facilitators, Sessions sessions, ZoneId zone,
            Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.facilitators = facilitators;
        this.sessions = sessions;
        this.zone = zone;
        this.out = out;
    }

    void read(Chat chat) {
        List<Chat.Message> messages = chat.messages();
        for (int i = 0; i < messages.size(); i++) {
            Chat.Message message = messages.get(i);
            switch (message.direct() ? Standing.PRIVATE : standing(message.act())) {
                case PRIVATE -> people.ledger().note(IssueKind.MESSAGE_PRIVATE, message.row(), "",
                        "a private message", "a message to all");
                case REACTION -> people.ledger().note(IssueKind.MESSAGE_REACTION, message.row(), "", "a reaction",
                        "a message");
                case OF_THE_TOOL -> ofTheTool(message, i);
                case WRITTEN -> written(i, message);
            }
        }
    }

    private void written(int position, Chat.Message message) {
        Entry entry = entry(message, position);
        Optional<String> known = write(entry, "", amount(Unit.MESSAGES, message.text(), 0));
        if (layer.text() && !message.text().isBlank()) {
            known.ifPresent(person -> out.accept(new Message(layer.layer(), sessions.at(entry.time()),
                    people.group(person), person, message.text().strip(), people.ledger().path(), position)));
        }
    }

    private void ofTheTool(Chat.Message message, int position) {
        boolean deleted = message.act() == Act.DELETED;
        people.ledger().note(IssueKind.MESSAGE_OF_THE_TOOL, message.row(), "",
                deleted ? "a deleted message" : "an entry of the tool or a bot", "a message");
        if (!deleted) {
            other(entry(message, position), OtherVoice.Kind.TOOL, "", amount(Unit.MESSAGES, message.text(), 0));
        }
    }

    private Entry entry(Chat.Message message, int position) {
        return new Entry(position, message.row(), message.name(), message.account(), time(message));
    }

    private static Standing standing(Act act) {
        return switch (act) {
            case MESSAGE, REPLY -> Standing.WRITTEN;
            case REACTION, REACTION_TAKEN_BACK -> Standing.REACTION;
            case SYSTEM, DELETED -> Standing.OF_THE_TOOL;
        };
    }

    /** When it was written, by the plan's clock; null where the log has no date. */
    private @Nullable LocalDateTime time(Chat.Message message) {
        if (message.instant() != null) {
            return LocalDateTime.ofInstant(message.instant(), zone);
        }
        return message.time() == null ? null : CellTime.of(message.time(), zone).orElse(null);
    }

    /** The group of a transcript is the room's where the plan knows it, else the speaker's. */
    void read(Transcript transcript, String room) {
        List<Transcript.Cue> cues = transcript.cues();
        for (int i = 0; i < cues.size(); i++) {
            Transcript.Cue cue = named(cues.get(i));
            write(new Entry(i, cue.row(), cue.speaker() == null ? "" : cue.speaker(), null, null), room,
                    amount(Unit.SECONDS, cue.text(), cue.endMillis() - cue.startMillis()));
        }
    }

    /** A word before a colon is a speaker where somebody of that name takes part. */
    private Transcript.Cue named(Transcript.Cue cue) {
        String prefix = cue.prefix();
        if (cue.speaker() != null || prefix == null || !people.knows(prefix)) {
            return cue;
        }
        String said = cue.text().substring(cue.text().indexOf(':') + 1).strip();
        return new Transcript.Cue(cue.row(), cue.startMillis(), cue.endMillis(), prefix, said);
    }

    /** Counts what a participant said, and gives who it was; a facilitator is none here, whatever the register says. */
    private Optional<String> write(Entry entry, String room, long amount) {
        boolean led = facilitators.has(entry.name(), entry.account());
        Optional<String> known = people.findSpeaker(entry.name(), entry.account(), entry.position(), entry.row());
        if (known.isPresent() && !led) {
            String group = room.isEmpty() ? people.group(known.get()) : room;
            out.accept(new Activity(layer.layer(), unit(), sessions.at(entry.time()), group, known.get(), amount, null,
                    entry.position(), people.ledger().path(), entry.row()));
            people.ledger().keepEntry(entry.position());
            return known;
        }
        if (known.isPresent()) {
            people.setAside(entry.name(), entry.position(), entry.row());
        }
        other(entry, led ? OtherVoice.Kind.FACILITATOR : OtherVoice.Kind.OTHER, room, amount);
        return Optional.empty();
    }

    private void other(Entry entry, OtherVoice.Kind voice, String room, long amount) {
        out.accept(new OtherVoice(layer.layer(), unit(), sessions.at(entry.time()), room, voice.word(), amount,
                people.ledger().path(), entry.row()));
    }

    private String unit() {
        return layer.findUnit().map(Unit::word).orElse("");
    }

    private long amount(Unit otherwise, String text, long millis) {
        return switch (layer.findUnit().orElse(otherwise)) {
            case MESSAGES, EDITS -> 1;
            case WORDS -> WORD.matcher(text).results().count();
            case SECONDS -> Math.max(0, millis);
        };
    }
}
