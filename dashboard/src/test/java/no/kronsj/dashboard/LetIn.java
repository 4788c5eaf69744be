package no.kronsj.dashboard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Access;
import no.kronsj.dashboard.access.AccessFile;
import no.kronsj.dashboard.access.AccessMistake;
import no.kronsj.dashboard.edition.EditionReader;

/** A server that others can reach, and the OpenID Connect provider that lets them in. */
record LetIn(MockOAuth2Server provider, DashboardServer server, String address) implements AutoCloseable {
    static final String ISSUER = "house";
    static final String CLIENT = "kronsj";
    private static final long VALID_SECONDS = 3600;

    /** A server of a workspace; the access file, the secret and the key lie beside the workspace. */
    static LetIn serve(Path place, EditionReader editions, ResultView view, InstantSource clock) throws IOException {
        return serve(place, editions, view, clock, "");
    }

    /** The same behind a proxy that it trusts, or "". */
    static LetIn serve(Path place, EditionReader editions, ResultView view, InstantSource clock, String proxy)
            throws IOException {
        int port = freePort();
        return serve(place, editions, view, clock, proxy, port, "http://127.0.0.1:" + port);
    }

    /** The same under a name that only a proxy knows how to reach. */
    static LetIn named(Path place, EditionReader editions, String address) throws IOException {
        return serve(place, editions, ResultView.PUBLIC, InstantSource.system(), "", freePort(), address);
    }

    private static LetIn serve(Path place, EditionReader editions, ResultView view, InstantSource clock, String proxy,
            int port, String address) throws IOException {
        var provider = new MockOAuth2Server();
        provider.start();
        Path file = Files.createTempFile(place, "access", ".properties");
        Files.writeString(file, """
                                issuer = %s
                                client = kronsj
                                secret = env:KRONSJ_SECRET
                                address = %s
                                claim.role = realm.roles
                                role.researcher = r
                                role.facilitator = f
                                role.agency = a
                                role.administrator = admin
                                claim.group = teams
                                group.klimakronsj-2021/g01 = team one
                                """.formatted(provider.issuerUrl(ISSUER), address));
        try {
            Path workspace = place.resolve("workspace");
            Access access = Access.overNetwork(AccessFile.read(file, Map.of("KRONSJ_SECRET", "s3cret")), workspace,
                    view, place.resolve("keys"), proxy, clock);
            return new LetIn(provider,
                    new DashboardServer(workspace, editions, view, access, InstantSource.system()).start("127.0.0.1",
                            port),
                    address);
        } catch (AccessMistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Somebody with a browser that has no cookies yet. */
    Visit visitor() {
        return new Visit(address);
    }

    /** Somebody who logged in as a person with a role in the provider's words. */
    Visit person(String subject, String role) {
        Visit visit = visitor();
        provider.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT),
                Map.of("realm", Map.of("roles", List.of(role)), "teams", List.of("team one"), "name", "Kari Nordmann"),
                VALID_SECONDS));
        visit.logIn("/account");
        return visit;
    }

    @Override
    public void close() {
        server.close();
        provider.shutdown();
    }
}
