package no.kronsj.analysis.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.audit.AuditEvent.Action;
import no.kronsj.analysis.audit.AuditReport.Broken;
import no.kronsj.analysis.audit.AuditReport.Fault;
import no.kronsj.analysis.audit.AuditReport.Whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AuditLogTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    private Path workspace;

    private static AuditEvent seen(String address) {
        return new AuditEvent("u-1", "administrator", Action.SEEN, address, "restricted");
    }

    private AuditLog written(int lines) throws IOException {
        AuditLog log = AuditLog.in(workspace);
        for (int i = 1; i <= lines; i++) {
            log.append(seen("/e/x/groups/g0" + i), NOON.plusSeconds(i));
        }
        return log;
    }

    private static void rewrite(AuditLog log, List<String> lines) throws IOException {
        Files.writeString(log.file(), String.join("\n", lines) + "\n");
    }

    @Test
    void whatWasWrittenIsWholeAndTheNewestComesFirst() throws IOException {
        AuditLog log = written(3);
        assertEquals(3, assertInstanceOf(Whole.class, log.verify("")).lines());
        assertEquals(List.of("/e/x/groups/g03", "/e/x/groups/g02"),
                log.last(2, line -> true).stream().map(line -> line.event().address()).toList());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log.file())));
    }

    @Test
    void aLogThatDoesNotExistHasNoLines() throws IOException {
        assertEquals(new Whole(0, 0, ""), AuditLog.in(workspace).verify(""));
    }

    @Test
    void aChangedLineIsNamedWhereverItStands() throws IOException {
        for (int changed = 1; changed <= 3; changed++) {
            AuditLog log = written(3);
            List<String> lines = new ArrayList<>(Files.readAllLines(log.file()));
            lines.set(changed - 1, lines.get(changed - 1).replace("SEEN", "ASKED"));
            rewrite(log, lines);
            assertEquals(new Broken(changed, Fault.CHANGED), log.verify(""));
            Files.delete(log.file());
        }
    }

    @Test
    void aLineThatWasTakenOutPutInOrMovedIsMissedByTheNextOne() throws IOException {
        AuditLog log = written(3);
        List<String> lines = Files.readAllLines(log.file());
        rewrite(log, List.of(lines.get(0), lines.get(2)));
        assertEquals(new Broken(2, Fault.UNLINKED), log.verify(""));
        rewrite(log, List.of(lines.get(1), lines.get(0), lines.get(2)));
        assertEquals(new Broken(1, Fault.UNLINKED), log.verify(""));
        String forged = AuditLine.write(NOON, seen("/e/x"),
                AuditLine.sha256(lines.get(0).getBytes(StandardCharsets.UTF_8)));
        rewrite(log, List.of(lines.get(0), forged, lines.get(1), lines.get(2)));
        assertEquals(new Broken(3, Fault.UNLINKED), log.verify(""));
    }

    @Test
    void aCutOffEndIsMissedByWhoeverNotedTheHead() throws IOException {
        AuditLog log = written(3);
        String head = assertInstanceOf(Whole.class, log.verify("")).head();
        log.append(seen("/e/x/groups/g04"), NOON);
        assertInstanceOf(Whole.class, log.verify(head));
        rewrite(log, Files.readAllLines(log.file()).subList(0, 2));
        assertInstanceOf(Whole.class, log.verify(""));
        assertEquals(new Broken(2, Fault.CUT), log.verify(head));
    }

    @Test
    void aLineThatBrokeOffIsNoChangeAndTheNextOneFollowsIt() throws IOException {
        AuditLog log = written(2);
        String whole = Files.readString(log.file());
        for (int kept : List.of(1, 40, whole.indexOf('\n') - 3)) {
            Files.writeString(log.file(), whole + whole.substring(0, kept));
            assertEquals(1, assertInstanceOf(Whole.class, log.verify("")).torn(), "" + kept);
            log.append(seen("/e/x/groups/g03"), NOON);
            var after = assertInstanceOf(Whole.class, log.verify(""));
            assertEquals(List.of(3L, 1L), List.of(after.lines(), after.torn()), "" + kept);
        }
    }

    @Test
    void aLineThatBrokeOffCannotBeChangedLaterEither() throws IOException {
        AuditLog log = written(2);
        Files.writeString(log.file(), "{\"at\":\"2026", StandardOpenOption.APPEND);
        log.append(seen("/e/x"), NOON);
        Files.writeString(log.file(), Files.readString(log.file()).replace("{\"at\":\"2026\n", "{\"at\":\"2025\n"));
        assertEquals(new Broken(3, Fault.CHANGED), log.verify(""));
    }

    @Test
    void manyWritersLeaveOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String address = "/e/x/" + i;
                writers.add(() -> {
                    AuditLog.in(workspace).append(seen(address), NOON);
                    return null;
                });
            }
            for (var written : threads.invokeAll(writers)) {
                written.get();
            }
        }
        assertEquals(200, assertInstanceOf(Whole.class, AuditLog.in(workspace).verify("")).lines());
    }

    @Test
    @Timeout(120)
    void programsThatAreKilledWhileTheyWriteLeaveOneChain() throws Exception {
        AuditLog log = AuditLog.in(workspace);
        for (int round = 0; round < 2; round++) {
            List<Process> writers = List.of(writer("u-1"), writer("u-2"));
            long before = Files.exists(log.file()) ? Files.size(log.file()) : 0;
            while (!Files.exists(log.file()) || Files.size(log.file()) < before + 20_000) {
                Thread.sleep(20);
            }
            for (Process writer : writers) {
                writer.destroyForcibly().waitFor();
            }
            assertInstanceOf(Whole.class, log.verify(""));
        }
        log.append(seen("/e/x"), NOON);
        assertTrue(assertInstanceOf(Whole.class, log.verify("")).lines() > 50);
    }

    private Process writer(String who) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), EndlessWriter.class.getName(), workspace.toString(), who)
                .inheritIO().start();
    }

    @Test
    void whateverAnAddressHoldsItStaysOnOneLine() throws IOException {
        AuditLog log = AuditLog.in(workspace);
        log.append(seen("/e/x/\n\r\",\"hash\":\"\u0000\uD83D\uDE00<script>" + "x".repeat(20_000)), NOON);
        log.append(seen("/e/x"), NOON);
        assertEquals(2, assertInstanceOf(Whole.class, log.verify("")).lines());
        assertEquals(2, Files.readAllLines(log.file()).size());
        assertTrue(Files.size(log.file()) < 2000);
    }
}
