package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import no.kronsj.analysis.evaluate.Options;
import no.kronsj.ingest.PeopleFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PairCommandTest {
    private static final String HOME = System.getProperty("user.home");

    private final StringWriter err = new StringWriter();

    @TempDir
    Path temporary = Path.of(".");

    @BeforeEach
    void keysLieInTheTemporaryFolder() throws IOException {
        System.setProperty("user.home", temporary.toString());
        Files.writeString(temporary.resolve("workshop.yaml"), """
                                                              workshop: demo
                                                              edition: 2024
                                                              participants: {file: people.csv, id: mail, group: group}
                                                              interactions:
                                                                - {layer: knew, use: baseline, file: knew.csv}
                                                                - {layer: drawn, use: designed, file: drawn.csv}
                                                              """);
        Files.writeString(temporary.resolve("people.csv"),
                "mail,group\na1@x.example,a\na2@x.example,a\nb1@x.example,b\nb2@x.example,b\n");
        Files.writeString(temporary.resolve("knew.csv"), "source,target\nb1@x.example,a1@x.example\n");
        Files.writeString(temporary.resolve("drawn.csv"), "source,target\n");
    }

    @AfterEach
    void restoreHome() {
        System.setProperty("user.home", HOME);
    }

    private String pair(int code, String... arguments) {
        var out = new StringWriter();
        err.getBuffer().setLength(0);
        var line = new CommandLine(new PairCommand()).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            err.append(thrown.getMessage());
            return ExitCode.MISTAKE;
        });
        assertEquals(code, line.execute(arguments), err.toString());
        return out.toString();
    }

    @Test
    void theDrawStandsByTheIdsOfTheRegisterWithItsAudit() {
        assertEquals("""
                     round,person_a,group_a,person_b,group_b
                     1,a1@x.example,a,b2@x.example,b
                     1,a2@x.example,a,b1@x.example,b
                     """, pair(ExitCode.DONE, temporary.toString()));
        assertEquals("4 of 4 places in exactly one pair or trio, 2 of 2 pairs across groups, 0 repeats, "
                + "1 of 1 pairs of groups meet (at most 1 could)", err.toString().strip());
    }

    @Test
    void theOrderOfTheRegisterChangesNothing() throws IOException {
        String drawn = pair(ExitCode.DONE, temporary.toString());
        Files.writeString(temporary.resolve("people.csv"),
                "mail,group\nb2@x.example,b\nb1@x.example,b\na2@x.example,a\na1@x.example,a\n");
        assertEquals(drawn, pair(ExitCode.DONE, temporary.toString()));
    }

    @Test
    void whoeverWasErasedIsNeitherDrawnNorPrintedAlthoughTheRegisterHasThem() throws Exception {
        Path edition = temporary.resolve("workspace/editions/demo-2024");
        Files.createDirectories(edition);
        var people = new PeopleFiles(Options.defaultKeyFolder().resolve("demo.key"),
                List.of(edition.resolve("ERASED")), false);
        people.erase(people.named("b2@x.example"));
        Files.writeString(temporary.resolve("drawn.csv"), "source,target\nb2@x.example,a2@x.example\n");

        String drawn = pair(ExitCode.DONE, temporary.toString(), "-w", temporary.resolve("workspace").toString());

        assertFalse(drawn.contains("b2@x.example"), drawn);
        assertEquals(Set.of("a1@x.example", "a2@x.example", "b1@x.example"),
                drawn.lines().flatMap(line -> Stream.of(line.split(","))).filter(cell -> cell.contains("@"))
                        .collect(Collectors.toSet()),
                drawn);
        assertTrue(err.toString().startsWith("3 of 3 places"), err.toString());
    }

    @Test
    void theFileIsWrittenWhereItIsWanted() throws IOException {
        Path file = temporary.resolve("next.csv");
        assertEquals("", pair(ExitCode.DONE, temporary.toString(), "-o", file.toString()));
        assertEquals(3, Files.readAllLines(file).size());
        pair(ExitCode.MISTAKE, temporary.toString(), "-o", temporary.resolve("no/such/folder.csv").toString());
        assertTrue(err.toString().contains("cannot be written here"), err.toString());
    }

    @Test
    void aDrawNeedsARegisterAndARound() throws IOException {
        pair(ExitCode.MISTAKE, temporary.toString(), "--rounds", "0");
        assertEquals("--rounds must be from 1 to 50", err.toString());
        Files.writeString(temporary.resolve("people.csv"), "mail,group\na1@x.example,a\n");
        Files.writeString(temporary.resolve("knew.csv"), "source,target\n");
        pair(ExitCode.MISTAKE, temporary.toString());
        assertTrue(err.toString().contains("at least two participants"), err.toString());
    }
}
