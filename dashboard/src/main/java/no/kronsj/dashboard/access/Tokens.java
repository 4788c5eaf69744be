package no.kronsj.dashboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.dashboard.page.Fingerprint;

/** The tokens of a workspace, in {@code access/tokens.tsv}: without their secrets, for its owner only. */
final class Tokens {
    private static final Pattern WRITTEN = Pattern.compile("kronsj_([0-9a-f]{8})_([A-Za-z0-9_-]{43})");
    private static final int FIELDS = 5;

    private final Path file;

    Tokens(Path workspace) {
        file = workspace.resolve("access").resolve("tokens.tsv");
    }

    /** Makes a token; the answer is what its holder is given, once. */
    String add(String label, Set<Permission> scopes, Instant until) throws IOException {
        String id = Fingerprint.of(Unguessable.word()).substring(0, 8);
        String secret = Unguessable.word();
        var all = new ArrayList<>(all());
        all.add(new ApiToken(id, label.replaceAll("\\p{Cntrl}", " "), Fingerprint.of(secret), scopes,
                until.truncatedTo(ChronoUnit.SECONDS)));
        write(all);
        return "kronsj_" + id + "_" + secret;
    }

    /** The id in a token. */
    static String id(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches() ? parts.group(1) : "";
    }

    /** Takes a token back; whether there was one. */
    boolean revoke(String id) throws IOException {
        var all = new ArrayList<>(all());
        boolean there = all.removeIf(token -> token.id().equals(id));
        if (there) {
            write(all);
        }
        return there;
    }

    /** The token that somebody holds out, if it is one and has not ended. */
    Optional<ApiToken> find(String written, Instant now) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String hash = Fingerprint.of(parts.group(2));
        return all().stream().filter(token -> token.id().equals(parts.group(1)))
                .filter(token -> Unguessable.same(token.hash(), hash) && now.isBefore(token.until())).findFirst();
    }

    /** All of them, ended ones too; read anew each time, so that one taken back is of no use at once. */
    List<ApiToken> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split("\t", -1)).filter(parts -> parts.length == FIELDS).map(Tokens::token)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiToken token(String[] parts) {
        Set<Permission> scopes = Stream.of(parts[3].split(",", -1)).flatMap(word -> Permission.find(word).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new ApiToken(parts[0], parts[4], parts[1], scopes, Instant.parse(parts[2]));
    }

    private void write(List<ApiToken> all) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = OwnersFile.createBeside(file);
        Files.writeString(fresh, all.stream().map(Tokens::line).collect(Collectors.joining()));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(ApiToken token) {
        String scopes = token.scopes().stream().map(Permission::word).sorted().collect(Collectors.joining(","));
        return String.join("\t", token.id(), token.hash(), token.until().toString(), scopes, token.label()) + "\n";
    }
}
