package no.kronsj.ingest.source.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Chat.Links;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.source.file.JsonTree;

/** The users of a Slack workspace, and the messages they wrote. Somebody who has left may be missing: then the id stays. */
public final class SlackUsers {
    /** Kinds of message that a person writes; Slack notes joining, renaming and the like as other kinds. */
    private static final Set<String> WRITTEN = Set.of("", "thread_broadcast", "me_message", "file_share",
            "reply_broadcast");
    private static final Set<String> DELETED = Set.of("tombstone", "message_deleted");

    private record User(String name, @Nullable String email, boolean bot) {}

    private final Map<String, User> byId = new HashMap<>();

    SlackUsers(JsonTree users) {
        for (JsonTree user : users.items()) {
            String name = user.text("profile", "real_name").or(() -> user.text("real_name"))
                    .filter(written -> !written.isBlank()).or(() -> user.text("name")).orElse("");
            user.text("id").ifPresent(id -> byId.put(id,
                    new User(name, user.text("profile", "email").orElse(null), user.flag("is_bot"))));
        }
    }

    /** A private message keeps neither its words nor whom it mentions. */
    Message message(JsonTree message, boolean direct, int row) {
        String id = message.text("user").orElse("");
        String written = message.text("text").orElse("");
        Optional<String> ts = message.text("ts");
        String thread = message.text("thread_ts").filter(first -> !ts.equals(Optional.of(first))).orElse(null);
        var links = new Links(ts.orElse(null), thread,
                direct ? List.of() : MessageText.slackMentions(written).stream().map(this::account).toList(),
                direct
                        ? List.of()
                        : message.items("reactions").stream().flatMap(reaction -> reaction.items("users").stream())
                                .flatMap(user -> user.text().stream()).map(this::account).toList());
        return new Message(row, name(id), id.isEmpty() ? null : account(id), null,
                Instants.ofSeconds(ts.orElse("")), direct ? "" : MessageText.ofSlack(written, this::name), direct,
                act(message, id, thread), null, links);
    }

    private Act act(JsonTree message, String id, @Nullable String thread) {
        String kind = message.text("subtype").orElse("");
        if (DELETED.contains(kind) || message.flag("hidden")) {
            return Act.DELETED;
        }
        User user = byId.get(id);
        boolean bot = id.isEmpty() || message.has("bot_id") || user != null && user.bot();
        boolean person = !bot && WRITTEN.contains(kind) && message.text("type").orElse("").equals("message");
        return person ? thread == null ? Act.MESSAGE : Act.REPLY : Act.SYSTEM;
    }

    private String name(String id) {
        User user = byId.get(id);
        return user == null || user.name().isEmpty() ? id : user.name();
    }

    private String account(String id) {
        User user = byId.get(id);
        return user == null || user.email() == null ? id : user.email();
    }
}
