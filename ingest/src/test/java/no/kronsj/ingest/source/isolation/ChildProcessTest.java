package no.kronsj.ingest.source.isolation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** FEATURE UNDER TEST: a program that goes past its bounds is killed, said to be, and the next request is answered. */
class ChildProcessTest {
    private static ChildProcess program(int seconds) {
        return new ChildProcess(new Bounds(Duration.ofSeconds(seconds), 48, 1 << 20),
                MisbehavingProgram.class);
    }

    private static String ask(ChildProcess program, String request) throws StoppedProcess {
        return program.exchange(request, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           hang,  more than 3 seconds
                           hold,  more than 48 MB of memory
                           flood, more than 1048576 bytes of output
                           die,   a reader that ended too early
                           """)
    void whatGoesPastItsBoundsIsStoppedAndTheWorkGoesOn(String request, String reason) throws StoppedProcess {
        ChildProcess program = program(request.equals("hang") ? 3 : 60);
        long first = Long.parseLong(ask(program, "pid"));
        StoppedProcess stopped = assertThrows(StoppedProcess.class, () -> ask(program, request));
        assertEquals(reason, stopped.reason());
        assertFalse(ProcessHandle.of(first).map(ProcessHandle::isAlive).orElse(false), "the process is gone");
        assertEquals("you said æøå", ask(program, "æøå"));
        assertNotEquals(first, Long.parseLong(ask(program, "pid")));
    }

    @Test
    void oneProcessAnswersManyRequestsAndWhatItPrintsIsNoAnswer() throws StoppedProcess {
        ChildProcess program = program(60);
        String first = ask(program, "pid");
        assertEquals("calm", ask(program, "chatter"));
        assertEquals("you said 1", ask(program, "1"));
        assertEquals(first, ask(program, "pid"));
    }

    @Test
    void ofTheEnvironmentItGetsOnlyHowTextIsWrittenAndNoSecretOrOption() throws StoppedProcess {
        assertTrue(System.getenv().containsKey("KRONSJ_HOME"), "there is something to keep back");
        for (String name : ask(program(60), "environment").lines().toList()) {
            assertTrue(name.matches("LC_.*|LANG|TMPDIR"), name);
        }
    }
}
