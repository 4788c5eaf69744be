package no.kronsj.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which any bytes can be sent, well-formed or not. */
record Wire(Socket socket) implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    static Wire to(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Wire(socket);
    }

    /** Everything that one request is answered with, until the server hangs up. */
    static String answer(int port, String request) throws IOException {
        try (Wire wire = to(port)) {
            wire.send(request);
            return wire.rest();
        }
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    String rest() throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (java.net.SocketException reset) {
            // What came before it counts.
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
