package no.kronsj.dashboard.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

import io.javalin.config.JavalinConfig;

/** What one connection may take: so many bytes, so much time to say what it wants, so much to hear the answer. */
final class Connections extends AbstractLifeCycle implements Connection.Listener, HttpConfiguration.Customizer {
    private static final int MOST = 2_000;
    private static final int HEADER_BYTES = 8_192;
    private static final long BODY_BYTES = 65_536;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Duration toAsk;
    private final Duration toHear;
    private final Map<Connection, Since> open = new ConcurrentHashMap<>();
    private final Thread looking = Thread.ofPlatform().daemon().name("connections").unstarted(this::watch);
    private Server server = new Server();

    /** So long to send a whole request, and so long for one answer. */
    Connections(Duration toAsk, Duration toHear) {
        this.toAsk = toAsk;
        this.toHear = toHear;
    }

    /** Since when a connection has been asking or hearing. */
    private record Since(long nanos, boolean hearing) {}

    void configure(JavalinConfig config) {
        config.http.maxRequestSize = BODY_BYTES;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.addCustomizer(this);
        });
        config.jetty.modifyServer(fresh -> {
            server = fresh;
            fresh.setErrorHandler(new Bare());
            fresh.addBean(new NetworkConnectionLimit(MOST, fresh));
            fresh.addBean(this);
        });
    }

    @Override
    protected void doStart() throws Exception {
        for (Connector connector : server.getConnectors()) {
            connector.addEventListener(this);
            if (connector instanceof AbstractConnector own) {
                own.setIdleTimeout(IDLE.toMillis());
            }
        }
        looking.start();
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        looking.interrupt();
        super.doStop();
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Since(System.nanoTime(), false));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    /** A whole header has come; what has a body is still asking. */
    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        Connection connection = request.getConnectionMetaData().getConnection();
        open.computeIfPresent(connection, (one, before) -> new Since(System.nanoTime(), !hasBody(request)));
        Request.addCompletionListener(request, failure -> open.computeIfPresent(connection,
                (one, before) -> new Since(System.nanoTime(), false)));
        return request;
    }

    private static boolean hasBody(Request request) {
        return request.getHeaders().contains(HttpHeader.CONTENT_LENGTH)
                || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        long now = System.nanoTime();
        open.forEach((connection, since) -> {
            Duration most = since.hearing() ? toHear : toAsk;
            if (now - since.nanos() > most.toNanos()) {
                connection.getEndPoint().close();
            }
        });
    }

    /** What is answered before a page could be: a status and nothing else. */
    private static final class Bare extends ErrorHandler {
        @Override
        protected void generateResponse(Request request, Response response, int code,
                String message, Throwable cause, Callback callback) {
            secure(response.getHeaders());
            response.write(true, ByteBuffer.wrap(line(code)), callback);
        }

        private static void secure(HttpFields.Mutable fields) {
            fields.put(new HttpField(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8"));
            fields.put(new HttpField("X-Content-Type-Options", "nosniff"));
            fields.put(new HttpField(HttpHeader.CACHE_CONTROL, "no-store"));
        }

        private static byte[] line(int status) {
            return ("" + status + "\n").getBytes(StandardCharsets.US_ASCII);
        }
    }
}
