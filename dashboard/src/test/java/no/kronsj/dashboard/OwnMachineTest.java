package no.kronsj.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A page from elsewhere cannot make a browser on this machine fetch the restricted view under another name. */
class OwnMachineTest {
    @TempDir
    private Path workspace;

    @Test
    void onlyNamesOfThisMachineAreAnswered() throws IOException {
        try (var server = new DashboardServer(workspace, new InventedEdition(), ResultView.RESTRICTED)
                .start("127.0.0.1", 0)) {
            for (String own : List.of("127.0.0.1:" + server.port(), "localhost:" + server.port(), "localhost")) {
                assertTrue(answer(server.port(), own).contains(" 200 "), own);
            }
            for (String foreign : List.of("kronsj.example", "127.0.0.1.example:80", "localhost.example")) {
                assertTrue(answer(server.port(), foreign).contains(" 421 "), foreign);
            }
        }
    }

    @Test
    void thePublicViewAnswersUnderAnyName() throws IOException {
        try (var server = new DashboardServer(workspace, new InventedEdition()).start("127.0.0.1", 0)) {
            assertEquals("HTTP/1.1 200 OK", answer(server.port(), "kronsj.example"));
        }
    }

    // The JDK's client sends no Host but its own.
    private static String answer(int port, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host)
                    .getBytes(StandardCharsets.US_ASCII));
            return String.valueOf(in.readLine());
        }
    }
}
