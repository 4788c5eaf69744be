package no.kronsj.dashboard;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ServeCommandTest {
    @TempDir
    private Path workspace;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhereItServesAndStopsWhenInterrupted() {
        assertEquals(0, serve("--port", "0"));
        assertTrue(out.toString().contains("at http://127.0.0.1:"), out.toString());
    }

    @Test
    void aTakenPortIsOneLineWithAWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(2, serve("--port", "" + taken.getLocalPort()));
            assertEquals(1, err.toString().lines().count(), err.toString());
            assertTrue(err.toString().contains("Port " + taken.getLocalPort()) && err.toString().contains("--port"),
                    err.toString());
        }
    }

    @Test
    void anAddressThatOthersCouldReachIsRefused() {
        assertEquals(2, serve("--host", "0.0.0.0"));
        assertTrue(err.toString().contains("no authentication"), err.toString());
    }

    @Test
    void theRestrictedViewSaysThatItIs() {
        assertEquals(0, serve("--port", "0", "--view", "restricted"));
        assertTrue(out.toString().contains("restricted view: do not share it"), out.toString());
    }

    @Test
    void aViewThatDoesNotExistIsOneLineWithThoseThatDo() {
        assertEquals(2, serve("--port", "0", "--view", "secret"));
        assertTrue(err.toString().contains("--view: secret is no view. Choose public or restricted."), err.toString());
    }

    @Test
    void theRestrictedViewStaysOnThisMachine() {
        assertEquals(2, serve("--host", "0.0.0.0", "--view", "restricted"));
    }

    @Test
    void aProviderThatDoesNotAnswerIsOneLineAndNothingIsServed() throws IOException {
        Path file = access("issuer = http://127.0.0.1:1/nobody");
        assertEquals(2, serve("--port", "0", "--host", "0.0.0.0", "--access", file.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("http://127.0.0.1:1/nobody does not say how to log in"), err.toString());
    }

    @Test
    void aMistakeInTheFileOfAccessIsOneLine() throws IOException {
        assertEquals(2, serve("--port", "0", "--access", access("isuer = https://login.example").toString()));
        assertTrue(err.toString().contains("isuer is no key here. Did you mean issuer?"), err.toString());
        assertEquals(2, serve("--port", "0", "--access", workspace.resolve("nowhere").toString()));
        assertEquals(2, err.toString().lines().count(), err.toString());
    }

    private Path access(String issuer) throws IOException {
        Path secret = Files.writeString(workspace.resolve("secret"), "s3cret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(workspace.resolve("access.properties"), issuer + """

                                                                                  client = kronsj
                                                                                  secret = file:%s
                                                                                  address = https://kronsj.example
                                                                                  claim.role = roles
                                                                                  """.formatted(secret));
    }

    private int serve(String... arguments) {
        var interrupted = new CountDownLatch(0);
        var command = new CommandLine(new ServeCommand(new InventedEdition(), interrupted))
                .setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var all = new String[arguments.length + 2];
        all[0] = "-w";
        all[1] = workspace.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return command.execute(all);
    }
}
