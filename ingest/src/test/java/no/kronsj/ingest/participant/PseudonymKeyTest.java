package no.kronsj.ingest.participant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.InventedFolder;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PseudonymKeyTest {
    @TempDir
    private Path temporary;

    @Test
    void theSameKeyGivesTheSamePseudonymAndAnotherKeyAnother() {
        PseudonymKey first = PseudonymKey.readOrCreate(temporary.resolve("one/a.key"));
        PseudonymKey again = PseudonymKey.readOrCreate(temporary.resolve("one/a.key"));
        PseudonymKey other = PseudonymKey.readOrCreate(temporary.resolve("two/a.key"));
        assertEquals(first.pseudonym("anna@x.example"), again.pseudonym("anna@x.example"));
        assertEquals(first.fingerprint(), again.fingerprint());
        assertNotEquals(first.pseudonym("anna@x.example"), other.pseudonym("anna@x.example"));
        assertNotEquals(first.fingerprint(), other.fingerprint());
        assertNotEquals(first.pseudonym("anna@x.example"), first.pseudonym("bo@x.example"));
    }

    @Test
    void aPseudonymIsTheKeyedHashThatThePublishedRecipeGives() {
        // python3: p='p-'+base64.b32encode(hmac.new(bytes(range(32)),b'anna@x.example','sha256').digest()).decode()[:12].lower()
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        assertEquals("p-m2m6dkblb3tu", PseudonymKey.of(key).pseudonym("anna@x.example"));
    }

    @Test
    void onlyItsOwnerCanReadTheKeyAndItLiesOutsideTheFolder() throws IOException {
        Assumptions.assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var folder = InventedFolder.withRegister(temporary);
        folder.read(PARTICIPANTS + "documents: [{kind: note, files: none.md}]\n");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.keyFile())));
        assertFalse(folder.keyFile().startsWith(folder.folder()));
        try (var inside = Files.walk(folder.folder())) {
            assertEquals(2, inside.count(), "the folder and its register, nothing else");
        }
    }

    @Test
    void programsThatStartAtTheSameMomentGetOneKeyAndNothingElseIsLeft() throws Exception {
        for (int time = 0; time < 50; time++) {
            Path file = temporary.resolve("time" + time).resolve("a.key");
            List<Callable<String>> programs = Collections.nCopies(8,
                    () -> PseudonymKey.readOrCreate(file).fingerprint());
            var seen = new HashSet<String>();
            try (var threads = Executors.newFixedThreadPool(programs.size())) {
                for (Future<String> fingerprint : threads.invokeAll(programs)) {
                    seen.add(fingerprint.get());
                }
            }
            assertEquals(1, seen.size());
            try (var left = Files.list(file.getParent())) {
                assertEquals(List.of(file), left.toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00ff", "not a key",
            "g00000000000000000000000000000000000000000000000000000000000000f"})
    void aDamagedKeyIsRefusedAndLeftAsItIs(String damaged) throws IOException {
        Path file = temporary.resolve("a.key");
        Files.writeString(file, damaged);
        var refused = assertThrows(UncheckedIOException.class, () -> PseudonymKey.readOrCreate(file));
        assertTrue(String.valueOf(refused.getMessage()).contains("64 hexadecimal digits"), refused.getMessage());
        assertEquals(damaged, Files.readString(file));
    }
}
