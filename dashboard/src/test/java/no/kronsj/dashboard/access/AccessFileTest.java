package no.kronsj.dashboard.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AccessFileTest {
    private static final String WHOLE = """
                                        issuer = https://login.example/house
                                        client = kronsj
                                        secret = env:SECRET
                                        address = https://kronsj.example
                                        claim.role = realm_access.roles
                                        role.administrator = admin, boss
                                        role.researcher = researcher
                                        claim.group = teams
                                        group.klimakronsj-2021/g01 = team one
                                        idle = PT10M
                                        """;

    @TempDir
    private Path folder;

    private AccessPlan read(String text) throws AccessMistake {
        try {
            return AccessFile.read(Files.writeString(folder.resolve("access.properties"), text),
                    Map.of("SECRET", "s3cret"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String mistake(String text) {
        return assertThrows(AccessMistake.class, () -> read(text), text).sentence();
    }

    @Test
    void everythingThatIsWrittenIsRead() throws AccessMistake {
        AccessPlan plan = read(WHOLE);
        assertEquals(List.of("https://login.example/house", "kronsj", "s3cret", "https://kronsj.example"),
                List.of(plan.issuer().toString(), plan.client(), plan.secret(), plan.address().toString()));
        assertEquals(List.of(Duration.ofMinutes(10), Duration.ofHours(8)), List.of(plan.idle(), plan.longest()));
        assertTrue(plan.secure());
        assertFalse(plan.toString().contains("s3cret"));
    }

    @Test
    void theWidestRoleOfTheClaimsCountsAndWhatIsNoTextCountsNothing() throws AccessMistake {
        RoleClaims claims = read(WHOLE).claims();
        assertEquals(Role.ADMINISTRATOR,
                claims.role(Map.of("realm_access", Map.of("roles", List.of("researcher", "boss")))));
        assertEquals(Role.RESEARCHER, claims.role(Map.of("realm_access", Map.of("roles", "researcher"))));
        assertEquals(Role.ADMINISTRATOR, claims.role(Map.of("realm_access.roles", "admin")));
        for (Object odd : List.of("ADMIN", "admin,boss", 1, true, List.of(List.of("admin")), Map.of("admin", true),
                List.of(Map.of("admin", "admin")))) {
            assertEquals(Role.PUBLIC, claims.role(Map.of("realm_access", Map.of("roles", odd))), "" + odd);
        }
        assertEquals(Role.PUBLIC, claims.role(Map.of("realm_access", "roles")));
        assertEquals(Role.PUBLIC, claims.role(Map.of()));
        assertEquals(Set.of("klimakronsj-2021/g01"), claims.groups(Map.of("teams", List.of("team one", "x"))));
        assertEquals(Set.of(), claims.groups(Map.of("teams", "klimakronsj-2021/g01")));
    }

    @Test
    void everyMistakeIsOneSentenceThatNamesTheKey() {
        assertTrue(mistake(WHOLE + "adress = x").contains("Did you mean address?"));
        assertTrue(mistake(WHOLE + "role.public = x").contains("role.public is no key"));
        assertTrue(mistake(WHOLE + "group.g01 = x").contains("group.g01 is no key"));
        assertTrue(mistake(WHOLE.replace("client = kronsj", "")).contains("client has to be there"));
        assertTrue(mistake(WHOLE.replace("https://login", "http://login")).contains("issuer must begin with https://"));
        assertTrue(mistake(WHOLE.replace("https://kronsj", "http://kronsj")).contains("address must begin"));
        assertTrue(mistake(WHOLE.replace("kronsj.example", "kronsj.example/below")).contains("address is where"));
        assertTrue(mistake(WHOLE.replace("PT10M", "ten minutes")).contains("idle is no time"));
        assertTrue(mistake(WHOLE.replace("PT10M", "PT0M")).contains("idle must be more"));
        assertTrue(mistake(WHOLE.replace("env:SECRET", "s3cret")).contains("secret says where"));
        assertTrue(mistake(WHOLE.replace("env:SECRET", "env:NOTHING")).contains("secret is empty"));
        assertTrue(mistake("\\u12").contains("cannot be read"));
    }

    @Test
    void aSecretThatOthersCanReadIsRefused() throws IOException, AccessMistake {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        String text = WHOLE.replace("env:SECRET", "file:" + secret);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        assertTrue(mistake(text).contains("chmod 600"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        assertEquals("s3cret", read(text).secret());
    }
}
