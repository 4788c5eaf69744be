package no.kronsj.dashboard.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import no.kronsj.analysis.audit.AuditLog;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Caller.Person;
import no.kronsj.dashboard.page.Headers;
import no.kronsj.dashboard.page.Visitor;

/** Who may use a server, and how much of it. */
public final class Access {
    private static final Duration TO_ASK = Duration.ofSeconds(10);
    private static final Duration TO_HEAR = Duration.ofMinutes(5);
    /** About a hundred pages at once with all that belongs to them, or a dozen reports. */
    private static final int ALLOWANCE = 600;
    private static final int ALLOWANCE_EACH_SECOND = 20;

    private final Reach reach;
    private final Rule rule;
    private final Register register;
    private final Optional<Login> login;
    private final Connections connections = new Connections(TO_ASK, TO_HEAR);

    private Access(Reach reach, ResultView view, Register register, Optional<Login> login) {
        this.reach = reach;
        this.rule = new Rule(view);
        this.register = register;
        this.login = login;
    }

    /** For whoever sits at the machine, without a password. */
    public static Access onThisMachine(Path workspace, ResultView view) {
        return new Access(new Reach.Machine(view), view,
                new Register(AuditLog.in(workspace), view, InstantSource.system()), Optional.empty());
    }

    /**
     * For everybody, who is the public until they log in.
     *
     * @param keys    the folder with the key of pseudonyms
     * @param proxy   the address of a proxy whose word on addresses is taken, or ""
     */
    public static Access overNetwork(AccessPlan plan, Path workspace, ResultView view, Path keys, String proxy,
            InstantSource clock) throws AccessMistake {
        OpenIdProvider provider = OpenIdProvider.discover(plan);
        var sessions = new Sessions(clock, plan.idle(), plan.longest());
        Cookies cookie = Cookies.of("kronsj", plan.secure());
        var register = new Register(AuditLog.in(workspace), view, clock);
        try {
            register.log().prepare();
            var reach = new Reach.Network(plan, new Callers(sessions, cookie, new Tokens(workspace), clock),
                    new ClientAddress(proxy), new Limits(ALLOWANCE, ALLOWANCE_EACH_SECOND));
            return new Access(reach, view, register, Optional.of(
                    new Login(plan, provider, sessions, cookie, SubjectKey.in(keys), register, clock)));
        } catch (IOException e) {
            throw new AccessMistake("--access: the log or the key of pseudonyms cannot be written (%s).".formatted(
                    e.getMessage()));
        }
    }

    /** Sets what a connection may take. */
    public void configure(JavalinConfig config) {
        connections.configure(config);
    }

    /** Stands before every address that is added after it, and adds its own. */
    public void routes(RoutesConfig routes, Answers answers) {
        var gate = new Gate(reach, rule, register, answers);
        routes.before(Headers::set);
        routes.before(gate::arrive);
        routes.beforeMatched(gate::enter);
        login.ifPresent(there -> there.routes(routes, answers));
    }

    /** Whether whoever asks may be told what there is in the editions, beside what they asked for. */
    public boolean seesAll(Context context) {
        return rule.view() == ResultView.PUBLIC || Gate.caller(context).role() == Role.ADMINISTRATOR;
    }

    /** What a page may know of whoever asks. */
    public Visitor visitor(Context context) {
        return new Visitor(login.isPresent(),
                Gate.caller(context) instanceof Person person ? person.session().formToken() : "");
    }
}
