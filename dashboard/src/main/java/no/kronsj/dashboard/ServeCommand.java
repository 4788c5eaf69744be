package no.kronsj.dashboard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;

import io.javalin.util.JavalinBindException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Access;
import no.kronsj.dashboard.access.AccessFile;
import no.kronsj.dashboard.access.AccessMistake;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.PublishedFiles;

/** {@code kronsj serve}: shows the published runs of a workspace until it is interrupted. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Shows the published runs of a workspace.")
public final class ServeCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, defaultValue = "workspace", description = "default: ${DEFAULT-VALUE}")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-p", "--port"}, defaultValue = "7070", description = "default: ${DEFAULT-VALUE}; 0 takes any")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "default: ${DEFAULT-VALUE}; one that others can reach takes --access")
    private String host = "127.0.0.1";

    @Option(names = "--view", defaultValue = "public", description = "public (default), or restricted: with the figures of small groups, for this machine only or with --access")
    private String view = "public";

    @Option(names = "--access", paramLabel = "FILE", description = "how people log in, and who may see what")
    private @Nullable Path access;

    @Option(names = "--trusted-proxy", paramLabel = "ADDRESS", description = "the proxy whose X-Forwarded-For is believed; default: none")
    private String proxy = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final EditionReader reader;
    private final CountDownLatch interrupted;

    /** A server that runs until the latch opens. */
    ServeCommand(EditionReader reader, CountDownLatch interrupted) {
        this.reader = reader;
        this.interrupted = interrupted;
    }

    /** Runs until Ctrl-C. */
    public static void main(String[] arguments) {
        // Nobody needs this one, but its classes are loaded by the time the command line is understood.
        Thread.ofPlatform().daemon().name("classes").start(Server::new);
        System.exit(new CommandLine(new ServeCommand(new PublishedFiles(), new CountDownLatch(1)))
                .execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            return terminal().mistake("--port: %d is no port. Choose one from 0 to 65535.".formatted(port));
        }
        if (access == null && !isThisMachine(host)) {
            return terminal().mistake(
                    "--host: %s could be reached by others, and there is no authentication. Use 127.0.0.1, or say with --access how people log in."
                            .formatted(host));
        }
        Optional<ResultView> shown = ResultView.find(view);
        if (shown.isEmpty()) {
            return terminal().mistake("--view: %s is no view. Choose public or restricted.".formatted(view));
        }
        try {
            return serve(shown.get(), letIn(shown.get()));
        } catch (AccessMistake mistake) {
            return terminal().mistake(mistake.sentence());
        }
    }

    private Access letIn(ResultView shown) throws AccessMistake {
        if (access == null) {
            return Access.onThisMachine(workspace, shown);
        }
        String home = System.getenv("KRONSJ_HOME");
        Path keys = (home == null ? Path.of(System.getProperty("user.home"), ".kronsj") : Path.of(home))
                .resolve("keys");
        return Access.overNetwork(AccessFile.read(access, System.getenv()), workspace, shown, keys, proxy,
                InstantSource.system());
    }

    private int serve(ResultView shown, Access letIn) throws InterruptedException {
        var server = DashboardServer.readingAhead(workspace, reader, shown, letIn);
        try {
            server.start(host, port);
        } catch (JavalinBindException e) {
            server.close();
            return terminal().mistake(
                    "Port %d is taken by another program. Choose another with --port, e.g. --port %d.".formatted(
                            port, port + 1));
        }
        var stopped = new CountDownLatch(1);
        var hook = new Thread(() -> {
            interrupted.countDown();
            awaitQuietly(stopped);
        }, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        terminal().say("Krønsj shows %s at http://%s:%d%s (Ctrl-C stops it)".formatted(workspace, host, server.port(),
                shown == ResultView.RESTRICTED ? ", restricted view: do not share it" : ""));
        interrupted.await();
        server.close();
        stopped.countDown();
        return 0;
    }

    private Terminal terminal() {
        return new Terminal(spec);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isThisMachine(String name) {
        try {
            return InetAddress.getByName(name).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
