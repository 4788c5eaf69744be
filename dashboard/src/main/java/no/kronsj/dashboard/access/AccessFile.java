package no.kronsj.dashboard.access;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.yaml.Nearest;

/** Reads {@code serve --access FILE}, a properties file; secrets stand elsewhere. */
public final class AccessFile {
    private static final List<String> KEYS = List.of("issuer", "client", "secret", "address", "scopes", "idle",
            "longest", "claim.role", "claim.group");
    private static final String ROLE = "role.";
    private static final String GROUP = "group.";
    private static final Duration MOST = Duration.ofDays(7);

    private final Path file;
    private final Map<String, String> written;
    private final Map<String, String> environment;

    private AccessFile(Path file, Map<String, String> written, Map<String, String> environment) {
        this.file = file;
        this.written = written;
        this.environment = environment;
    }

    /** The plan in a file; the environment may hold its secret. */
    public static AccessPlan read(Path file, Map<String, String> environment) throws AccessMistake {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new AccessMistake("--access: %s cannot be read as a properties file in UTF-8.".formatted(file));
        }
        var written = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> written.put(key, properties.getProperty(key).strip()));
        return new AccessFile(file, written, environment).plan();
    }

    private AccessPlan plan() throws AccessMistake {
        for (String key : written.keySet()) {
            known(key);
        }
        URI issuer = address("issuer");
        URI address = address("address");
        if (!List.of("", "/").contains(address.getPath()) || address.getQuery() != null) {
            throw mistake("address", "is where these pages begin, as https://kronsj.example");
        }
        return new AccessPlan(issuer, needed("client"), Secret.read(this::mistake, needed("secret"), environment),
                address, words(written.getOrDefault("scopes", "")).stream().toList(), claims(),
                time("idle", Duration.ofMinutes(30)), time("longest", Duration.ofHours(8)));
    }

    private void known(String key) throws AccessMistake {
        boolean group = key.startsWith(GROUP) && key.indexOf('/') > GROUP.length();
        boolean role = Stream.of(Role.values()).anyMatch(one -> one != Role.PUBLIC && key.equals(ROLE + one.word()));
        if (!KEYS.contains(key) && !group && !role) {
            throw mistake(key, "is no key here. " + Nearest.hint(key, Stream.concat(KEYS.stream(),
                    Stream.of(Role.values()).map(one -> ROLE + one.word())).toList()));
        }
    }

    private RoleClaims claims() throws AccessMistake {
        var roles = new EnumMap<Role, Set<String>>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, words(written.getOrDefault(ROLE + role.word(), "")));
        }
        var groups = new TreeMap<String, Set<String>>();
        written.forEach((key, words) -> {
            if (key.startsWith(GROUP)) {
                groups.put(key.substring(GROUP.length()), words(words));
            }
        });
        return new RoleClaims(needed("claim.role"), roles, written.getOrDefault("claim.group", ""), groups);
    }

    /** An address that nobody on the way can read or change; on this machine there is no way. */
    private URI address(String key) throws AccessMistake {
        try {
            URI uri = URI.create(needed(key));
            if (uri.getHost() != null && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && own(uri.getHost()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw mistake(key, "is no address");
        }
        throw mistake(key, "must begin with https:// (http:// only on this machine)");
    }

    private static boolean own(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Duration time(String key, Duration usual) throws AccessMistake {
        try {
            Duration time = written.containsKey(key) ? Duration.parse(needed(key)) : usual;
            if (time.isPositive() && time.compareTo(MOST) <= 0) {
                return time;
            }
        } catch (DateTimeParseException e) {
            throw mistake(key, "is no time; write PT30M for half an hour");
        }
        throw mistake(key, "must be more than nothing and at most seven days");
    }

    private String needed(String key) throws AccessMistake {
        String value = written.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw mistake(key, "has to be there");
        }
        return value;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private AccessMistake mistake(String key, String what) {
        return new AccessMistake("%s: %s %s".formatted(file, key, what));
    }
}
