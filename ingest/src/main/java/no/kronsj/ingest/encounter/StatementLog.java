package no.kronsj.ingest.encounter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Statements;
import no.kronsj.ingest.source.content.SourceContent.Statements.Party;
import no.kronsj.ingest.source.content.SourceContent.Statements.Statement;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Unit;

/** What people did in a tool: one contribution each, or a contact where somebody did something to somebody. */
final class StatementLog {
    private final InteractionSource layer;
    private final People people;
    private final Sessions sessions;
    private final ZoneId zone;
    private final Consumer<Record> out;

    StatementLog(InteractionSource layer, People people, Sessions sessions, ZoneId zone, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.sessions = sessions;
        this.zone = zone;
        this.out = out;
    }

    /** Words and seconds are not told by statements. */
    static boolean tells(InteractionSource layer) {
        return switch (layer.findUnit().orElse(Unit.MESSAGES)) {
            case MESSAGES, EDITS -> true;
            case WORDS, SECONDS -> false;
        };
    }

    void readContributions(Statements log) {
        List<Statement> statements = log.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Party actor = statement.actor();
            Optional<String> known = people.findSpeaker(actor.name(), actor.account(), i, statement.row());
            if (known.isPresent()) {
                out.accept(new Activity(layer.layer(), layer.findUnit().orElse(Unit.MESSAGES).word(),
                        sessions.at(local(statement.time())), people.group(known.get()), known.get(), 1,
                        null, i, people.ledger().path(), statement.row()));
                people.ledger().keepEntry(i);
            }
        }
    }

    /** Statements about things are no contacts; they are counted as rows that nobody asked for. */
    void readContacts(Statements log) {
        List<Statement> statements = log.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.target() != null) {
                Party actor = statement.actor();
                Optional<String> from = people.findSpeaker(actor.name(), actor.account(), i, statement.row());
                if (from.isPresent()) {
                    meet(statement, from.get(), statement.target(), i);
                }
            }
        }
    }

    private void meet(Statement statement, String from, Party target, int entry) {
        Optional<String> to = people.findSpeaker(target.name(), target.account(), entry, statement.row());
        if (to.isEmpty()) {
            return;
        }
        if (to.get().equals(from)) {
            people.ledger().note(IssueKind.PAIR_WITH_ONESELF, statement.row(), "", "the same person twice",
                    "two different persons");
            return;
        }
        LocalDateTime time = local(statement.time());
        out.accept(Encounter.of(layer, from, to.get(), time == null ? "" : time.toString(), 0,
                people.ledger().path(), statement.row()));
        people.ledger().keepEntry(entry);
    }

    private @Nullable LocalDateTime local(@Nullable Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, zone);
    }
}
