package no.kronsj.dashboard.access;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.audit.AuditEvent;
import no.kronsj.analysis.audit.AuditEvent.Action;
import no.kronsj.analysis.audit.AuditLog;

/** {@code token add|list|revoke}: which programs may ask the API. A token is shown once, when it is made. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Makes, lists and takes back tokens for programs. A token is shown once, when it is made.")
public final class TokenCommand implements Callable<Integer> {
    private static final int MISTAKE = 2;
    private static final int MOST_DAYS = 366;

    @Parameters(index = "0", paramLabel = "add|list|revoke", description = "what to do")
    private String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "the token to take back, as list shows it")
    private String id = "";

    @Option(names = {"-w", "--workspace"}, defaultValue = "workspace", description = "default: ${DEFAULT-VALUE}")
    private Path workspace = Path.of("workspace");

    @Option(names = "--for", paramLabel = "LABEL", description = "what the token is for")
    private String label = "";

    @Option(names = "--scope", defaultValue = "api", description = "api (default), export, report; several with commas")
    private String scope = "api";

    @Option(names = "--days", defaultValue = "90", description = "how long it is good for; default: ${DEFAULT-VALUE}, at most 366")
    private int days;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InstantSource clock;

    /** The command by a clock. */
    public TokenCommand(InstantSource clock) {
        this.clock = clock;
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TokenCommand(InstantSource.system())).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(workspace)) {
            return mistake("%s is no workspace; evaluate a workshop into it first.".formatted(workspace));
        }
        var tokens = new Tokens(workspace);
        return switch (what) {
            case "add" -> add(tokens);
            case "list" -> list(tokens);
            case "revoke" -> revoke(tokens);
            default -> mistake("token: %s is nothing it can do; say add, list or revoke.".formatted(what));
        };
    }

    private int add(Tokens tokens) throws IOException {
        Set<Permission> scopes = EnumSet.noneOf(Permission.class);
        for (String word : scope.split(",", -1)) {
            Optional<Permission> found = Permission.find(word.strip()).filter(ApiToken.GRANTABLE::contains);
            if (found.isEmpty()) {
                return mistake("--scope: %s is no scope. Choose from api, export, report.".formatted(word));
            }
            scopes.add(found.get());
        }
        if (days < 1 || days > MOST_DAYS) {
            return mistake("--days: a token is good for 1 to %d days.".formatted(MOST_DAYS));
        }
        String token = tokens.add(label, scopes, clock.instant().plus(Duration.ofDays(days)));
        note(Action.TOKEN_ADDED, Tokens.id(token));
        say(List.of(token, "Keep it well: it is shown only now. It is good for %d days.".formatted(days)));
        return 0;
    }

    private int list(Tokens tokens) {
        say(tokens.all().stream().map(token -> String.join("\t", token.id(),
                String.join(",", token.scopes().stream().map(Permission::word).sorted().toList()),
                (clock.instant().isBefore(token.until()) ? "until " : "ended ") + token.until(), token.label()))
                .toList());
        return 0;
    }

    private int revoke(Tokens tokens) throws IOException {
        if (!tokens.revoke(id)) {
            return mistake("There is no token %s; see token list.".formatted(id));
        }
        note(Action.TOKEN_REVOKED, id);
        say(List.of("Token %s is good for nothing any more.".formatted(id)));
        return 0;
    }

    private void note(Action action, String token) throws IOException {
        AuditLog.in(workspace).append(
                new AuditEvent("local", Role.ADMINISTRATOR.word(), action, "token-" + token, "public"),
                clock.instant());
    }

    private int mistake(String sentence) {
        tell(spec.commandLine().getErr(), List.of(sentence));
        return MISTAKE;
    }

    private void say(List<String> lines) {
        tell(spec.commandLine().getOut(), lines);
    }

    private static void tell(PrintWriter where, List<String> lines) {
        lines.forEach(where::println);
        where.flush();
    }
}
