package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CheckCommandTest {
    private static final String HOME = System.getProperty("user.home");

    @TempDir
    Path temporary = Path.of(".");

    @BeforeEach
    void keysLieInTheTemporaryFolder() throws IOException {
        System.setProperty("user.home", temporary.toString());
        write("workshop/workshop.yaml", """
                                        workshop: demo
                                        edition: 2024
                                        participants: {file: people.csv, id: mail, name: name}
                                        interactions: [{layer: met, use: chosen, file: pairs.csv}]
                                        """);
        write("workshop/people.csv", "mail,name\nkari@x.example,Kari Nordmann\nola@x.example,Ola Nordmann\n");
        write("workshop/pairs.csv", "source,target\nKari,ola@x.example\n");
    }

    @AfterEach
    void restoreHome() {
        System.setProperty("user.home", HOME);
    }

    private void write(String name, String text) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String check(int code) {
        var out = new StringWriter();
        var line = new CommandLine(new CheckCommand()).setOut(new PrintWriter(out, true));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            out.append(thrown.getMessage());
            return ExitCode.MISTAKE;
        });
        assertEquals(code, line.execute(temporary.resolve("workshop").toString(), "-w",
                temporary.resolve("workspace").toString()), out.toString());
        return out.toString();
    }

    @Test
    void theCandidatesAreToldByTheirRowsAndWhereToSayWhoItIs() {
        String told = check(ExitCode.SET_ASIDE);
        assertTrue(told.contains("pairs.csv, row 2, “source”: one name only; expected row 2 of people.csv. "
                + "Somebody in the register may be meant; the row, or the name in it, is set aside. "
                + "Say in corrections.yaml who it is."), told);
    }

    @Test
    void theWorkspacesCorrectionsAreReadAfterTheFolders() throws IOException {
        write("workshop/corrections.yaml", "people: [{seen: Kari, is: nobody}]\n");
        write("workspace/editions/demo-2024/corrections.yaml", "people: [{seen: Kari, is: kari@x.example}]\n");
        assertEquals("demo-2024: 2 files, 3 rows, 0 to be set aside, 0 remarks", check(0).strip());
    }

    @Test
    void anEntryThatNamesNobodyIsTheUsersMistake() throws IOException {
        write("workspace/editions/demo-2024/corrections.yaml", "people: [{seen: Kari, is: K}]\n");
        assertEquals("editions/demo-2024/corrections.yaml line 1: people.is must be the id of a person of the register,"
                + " or nobody.", check(ExitCode.MISTAKE));
    }
}
