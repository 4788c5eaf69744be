package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.analysis.result.ResultView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Debian's wapiti over the pages, as whoever sits at the machine, as every role of a public server, and as an administrator
 * in the restricted view. It ends by itself; {@code kronsj.soak.seconds} is the time for each of them.
 */
class WebSoak {
    /** All but lists of words and of other products, and those that ask a server of the scanner's makers. */
    private static final String MODULES = "backup,blindsql,brute_login_form,cookieflags,crlf,csp,csrf,exec,file,"
            + "htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss";
    /** What is no fault here: the reasons stand in SECURITY.md. */
    private static final List<String> EXPLAINED = List.of("Strict-Transport-Security is not set",
            "X-XSS-Protection is not set",
            "Secure flag is not set in the cookie : kronsj", "Secure flag is not set in the cookie : kronsj-login");
    /** As LetIn calls them: a researcher, a facilitator, an agency. */
    private static final List<String> LOGGED_IN = List.of("r", "f", "a");
    private static final Pattern CRAWLED = Pattern.compile("found (\\d+) URLs");
    private static final int LEAST = 50;
    private static final int SECONDS = Integer.getInteger("kronsj.soak.seconds", 150);

    @TempDir
    private Path place;

    @Test
    void wapitiFindsNothingThatIsNotExplained() throws IOException, InterruptedException {
        Path workspace = place.resolve("workspace");
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        Map<String, List<String>> found = new TreeMap<>();
        try (Reader own = Reader.of(workspace, new InventedEdition());
                LetIn open = LetIn.serve(place, new InventedEdition(), ResultView.PUBLIC, InstantSource.system());
                LetIn closed = LetIn.serve(place, new InventedEdition(), ResultView.RESTRICTED,
                        InstantSource.system())) {
            // Everybody logs in before anybody scans: a scan uses up what a login takes.
            Map<String, Visit> roles = new LinkedHashMap<>();
            LOGGED_IN.forEach(role -> roles.put(role, open.person(role, role)));
            Visit boss = closed.person("boss", "admin");
            found.put("at the machine", scan("own", own.address("/"), ""));
            found.put("as the public", scan("open", open.address() + "/", ""));
            for (Map.Entry<String, Visit> role : roles.entrySet()) {
                found.put(role.getKey(), scan(role.getKey(), open, "/", role.getValue()));
                assertTrue(role.getValue().getPatiently("/account?lang=en").body().contains("You are logged in as"),
                        role.getKey() + " is still there");
            }
            String first = "/e/" + InventedEdition.ID;
            found.put("as an administrator", scan("closed", closed, first, boss));
            assertEquals(200, boss.getPatiently(first).statusCode(), "the administrator is still there");
        }
        found.values().forEach(lines -> lines.removeIf(line -> EXPLAINED.stream().anyMatch(line::endsWith)));
        assertEquals(List.of(), found.entrySet().stream().filter(scan -> !scan.getValue().isEmpty()).toList());
        assertEquals(3 + LOGGED_IN.size(), found.size());
    }

    /** A scanner that sends the forms it sees would log itself out, so that form is kept back. */
    private List<String> scan(String name, LetIn house, String first, Visit visit)
            throws IOException, InterruptedException {
        try (Relay relay = Relay.keepingBack(house.address(), "/logout", visit.formToken())) {
            return scan(name, relay.address(first), "kronsj=" + visit.session());
        }
    }

    private List<String> scan(String name, String address, String cookie) throws IOException, InterruptedException {
        Path report = place.resolve(name + ".json");
        var command = new ArrayList<>(List.of("wapiti", "-u", address, "--scope", "domain", "-m",
                MODULES,
                "--max-scan-time", "" + SECONDS, "--max-attack-time", "" + Math.max(5, SECONDS / 10), "-f", "json",
                "-o", report.toString(), "--flush-session", "--store-session", place.resolve(name).toString(),
                "--no-bugreport", "-v", "0"));
        if (!cookie.isEmpty()) {
            command.addAll(List.of("-H", "Cookie: " + cookie));
        }
        Process scanner = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(place.resolve(name + ".log").toFile()).start();
        boolean ended = scanner.waitFor(SECONDS * 4L + 600, TimeUnit.SECONDS);
        scanner.destroyForcibly();
        String said = Files.readString(place.resolve(name + ".log"));
        assertTrue(ended && Files.exists(report), name + " came to no end: " + said);
        Matcher crawled = CRAWLED.matcher(said);
        assertTrue(crawled.find() && Integer.parseInt(crawled.group(1)) > LEAST, name + " saw too little: " + said);
        return findings(report);
    }

    private static List<String> findings(Path report) throws IOException {
        JsonNode all = new ObjectMapper().readTree(report.toFile());
        var lines = new ArrayList<String>();
        for (String part : List.of("vulnerabilities", "anomalies")) {
            all.path(part).properties().forEach(kind -> kind.getValue().forEach(one -> lines.add(kind.getKey() + " at "
                    + one.path("path").asText() + ": " + one.path("info").asText())));
        }
        return lines;
    }
}
