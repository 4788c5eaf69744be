package no.kronsj.ingest.source.activity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.content.SourceContent.Statements.Party;
import no.kronsj.ingest.source.file.JsonTree;

/** A person as xAPI names one: by exactly one of an address, the hash of it, an OpenID or an account. */
final class Agent {
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@]{1,200}@[^\\s@]{1,200}");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{40}");
    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");

    private Agent() {}

    /** What is wrong, or "". */
    static String fault(JsonTree agent) {
        if (agent.text("objectType").orElse("Agent").equals("Group")) {
            return "a group and no person";
        }
        long identifiers = IDENTIFIERS.stream().filter(agent::has).count();
        if (identifiers != 1) {
            return identifiers == 0 ? "no identifier" : "%d identifiers".formatted(identifiers);
        }
        return isWritten(agent) ? "" : "an identifier that cannot be read";
    }

    private static boolean isWritten(JsonTree agent) {
        if (agent.has("account")) {
            return agent.text("account", "homePage").isPresent() && agent.text("account", "name").isPresent();
        }
        return agent.text("mbox").map(mail -> MAIL.matcher(mail).matches())
                .or(() -> agent.text("mbox_sha1sum").map(hash -> HASH.matcher(hash).matches()))
                .or(() -> agent.text("openid").map(address -> address.contains(":"))).orElse(false);
    }

    /** The account's name is what a register may hold; its home page is the same for all of one tool. */
    static Party party(JsonTree agent) {
        Optional<String> mail = agent.text("mbox").map(address -> address.substring("mailto:".length()));
        return new Party(agent.text("name").orElse(""), mail.or(() -> agent.text("account", "name"))
                .or(() -> agent.text("openid")).or(() -> agent.text("mbox_sha1sum")).orElse(null));
    }
}
