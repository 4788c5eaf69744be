package no.kronsj.analysis.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.analysis.audit.AuditEvent.Action;

/**
 * One line of the log.
 *
 * @param before the SHA-256 of the whole line before, or "" for the first
 * @param hash   the SHA-256 of this line as far as its hash
 */
public record AuditLine(Instant at, AuditEvent event, String before, String hash) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HASH = ",\"hash\":\"";

    /** The line as it is written, without its end. */
    static String write(Instant at, AuditEvent event, String before) {
        var line = JSON.createObjectNode();
        line.put("at", at.toString()).put("who", event.who()).put("role", event.role())
                .put("action", event.action().name()).put("address", event.address()).put("view", event.view())
                .put("before", before);
        String whole = line.toString();
        String open = whole.substring(0, whole.length() - 1);
        return open + HASH + sha256(open.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    /** What a line says; empty where it is no whole line, or another than was written. */
    static Optional<AuditLine> read(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(HASH);
        if (end < 0) {
            return Optional.empty();
        }
        String hash = sha256(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
        return text.substring(end).equals(HASH + hash + "\"}") ? parse(text, hash) : Optional.empty();
    }

    private static Optional<AuditLine> parse(String text, String hash) {
        try {
            JsonNode line = JSON.readTree(text);
            var event = new AuditEvent(line.path("who").asText(), line.path("role").asText(),
                    Action.valueOf(line.path("action").asText()), line.path("address").asText(),
                    line.path("view").asText());
            return Optional.of(new AuditLine(Instant.parse(line.path("at").asText()), event,
                    line.path("before").asText(), hash));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static String sha256(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }
}
