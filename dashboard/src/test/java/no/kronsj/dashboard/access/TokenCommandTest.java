package no.kronsj.dashboard.access;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TokenCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    private Path workspace;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int token(String... arguments) {
        out.getBuffer().setLength(0);
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "-w";
        all[arguments.length + 1] = workspace.toString();
        return new CommandLine(new TokenCommand(() -> NOW)).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err)).execute(all);
    }

    private String add(String... arguments) {
        assertEquals(0, token(arguments), err.toString());
        return out.toString().lines().findFirst().orElseThrow();
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsKept() throws IOException {
        String shown = add("add", "--for", "notebook", "--scope", "api,export", "--days", "30");
        Path file = workspace.resolve("access/tokens.tsv");
        String secret = shown.substring("kronsj_12345678_".length());
        assertFalse(Files.readString(file).contains(secret));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(0, token("list"));
        assertTrue(out.toString().contains("\tapi,export\tuntil 2026-12-28T12:00:00Z\tnotebook"), out.toString());
        assertFalse(out.toString().contains(secret));
        String log = Files.readString(workspace.resolve("audit/audit.jsonl"));
        assertTrue(log.contains("TOKEN_ADDED") && !log.contains(secret), log);
    }

    @Test
    void aTokenIsGoodUntilItEndsOrIsTakenBack() throws IOException {
        var tokens = new Tokens(workspace);
        String shown = add("add", "--days", "1");
        assertTrue(tokens.find(shown, NOW).isPresent());
        assertTrue(tokens.find(shown, NOW.plus(Duration.ofDays(1))).isEmpty());
        assertEquals(0, token("revoke", Tokens.id(shown)));
        assertTrue(tokens.find(shown, NOW).isEmpty());
        assertEquals(2, token("revoke", Tokens.id(shown)));
    }

    @Test
    void whatIsNearlyATokenIsNone() throws IOException {
        var tokens = new Tokens(workspace);
        String shown = add("add");
        String other = add("add");
        String mixed = shown.substring(0, 16) + other.substring(16);
        for (String wrong : Set.of("", "kronsj_", shown + "x", shown.substring(0, shown.length() - 1), mixed,
                shown.toUpperCase(java.util.Locale.ROOT), " " + shown)) {
            assertTrue(tokens.find(wrong, NOW).isEmpty(), wrong);
        }
    }

    @Test
    void noTokenIsGoodForMoreThanItsScope() {
        add("add", "--scope", "api");
        ApiToken token = new Tokens(workspace).all().getFirst();
        assertEquals(Set.of(Permission.OPEN, Permission.READ, Permission.API), token.permissions());
        for (String wide : Set.of("audit", "account", "save", "read", "everything", "")) {
            assertEquals(2, token("add", "--scope", wide), wide);
        }
        assertEquals(2, token("add", "--days", "0"));
        assertEquals(2, token("add", "--days", "400"));
        assertEquals(2, token("steal"));
        assertTrue(err.toString().lines().allMatch(line -> line.length() > 10), err.toString());
    }
}
