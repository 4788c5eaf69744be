package no.kronsj.dashboard.access;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import no.kronsj.analysis.audit.AuditEvent.Action;
import no.kronsj.analysis.audit.AuditLine;
import no.kronsj.dashboard.access.Caller.Person;
import no.kronsj.dashboard.page.Headers;

/** To log in at the provider and come back, to see as whom, and to log out. */
final class Login {
    private static final Logger LOG = LoggerFactory.getLogger(Login.class);
    private static final Duration ON_THE_WAY = Duration.ofMinutes(10);
    private static final int MOST_ON_THE_WAY = 5_000;
    private static final int MOST_LINES = 200;
    private static final String ACCOUNT = "/account";

    private final AccessPlan plan;
    private final OpenIdProvider provider;
    private final Sessions sessions;
    private final Cookies cookie;
    private final Cookies attempting;
    private final SubjectKey key;
    private final Register register;
    private final InstantSource clock;
    private final Kept<LoginAttempt> attempts = new Kept<>(MOST_ON_THE_WAY);

    Login(AccessPlan plan, OpenIdProvider provider, Sessions sessions, Cookies cookie, SubjectKey key,
            Register register, InstantSource clock) {
        this.plan = plan;
        this.provider = provider;
        this.sessions = sessions;
        this.cookie = cookie;
        this.key = key;
        this.register = register;
        this.clock = clock;
        attempting = Cookies.of("kronsj-login", plan.secure());
    }

    void routes(RoutesConfig routes, Answers answers) {
        if (plan.secure()) {
            routes.before(Headers::demandTls);
        }
        routes.get("/login", this::begin);
        routes.get(OpenIdProvider.CALLBACK, context -> comeBack(context, answers));
        routes.post("/logout", this::logOut);
        routes.get(ACCOUNT, context -> account(context, answers));
        routes.get("/audit", context -> audit(context, answers));
    }

    private void begin(Context context) {
        String to = context.queryParam("to");
        LoginAttempt attempt = LoginAttempt.begin(to == null ? ACCOUNT : to, clock.instant().plus(ON_THE_WAY));
        attempting.set(context, attempts.keep(attempt));
        send(context, provider.loginAddress(attempt).toString());
    }

    /** Each attempt is good for one answer, and only in the browser that began it. */
    private void comeBack(Context context, Answers answers) {
        Optional<LoginAttempt> attempt = attempts.take(attempting.read(context))
                .filter(one -> clock.instant().isBefore(one.until()));
        attempting.clear(context);
        try {
            LoginAttempt begun = attempt.orElseThrow(() -> new LoginRefused("nothing was asked in this browser"));
            String query = context.queryString();
            let(context, provider.identify(begun, query == null ? "" : query), begun.to(), answers);
        } catch (LoginRefused refused) {
            LOG.warn("a login was refused: {}", refused.getMessage());
            answers.problem(context, 400, "unproven");
        }
    }

    /** The session is a new one, whatever cookie the browser had. */
    private void let(Context context, Identity identity, String to, Answers answers) {
        Instant now = clock.instant();
        var session = new Session(key.pseudonym(identity.subject()), plan.claims().role(identity.claims()),
                plan.claims().groups(identity.claims()), Unguessable.word(), identity.idToken(), now);
        if (!register.write(new Person(session), Action.LOGGED_IN, ACCOUNT)) {
            answers.problem(context, 503, "unlogged");
            return;
        }
        sessions.end(cookie.read(context));
        cookie.set(context, sessions.begin(session));
        send(context, to);
    }

    private void account(Context context, Answers answers) {
        provider.logoutOrigin().ifPresent(origin -> Headers.allowFormsTo(context, origin));
        answers.show(context, 200, page -> AccountPage.of(page, Gate.caller(context)));
        context.header("Cache-Control", "no-store");
    }

    private void logOut(Context context) {
        Optional<Session> ended = sessions.end(cookie.read(context));
        cookie.clear(context);
        ended.ifPresent(session -> register.write(new Person(session), Action.LOGGED_OUT, ACCOUNT));
        send(context, ended.flatMap(session -> provider.logoutAddress(session.idToken())).map(URI::toString)
                .orElse(ACCOUNT));
    }

    /** An administrator sees everybody's lines, others their own. */
    private void audit(Context context, Answers answers) throws IOException {
        Caller caller = Gate.caller(context);
        List<AuditLine> lines = register.log().last(MOST_LINES,
                line -> caller.role() == Role.ADMINISTRATOR || line.event().who().equals(caller.who()));
        answers.show(context, 200, page -> AuditPage.of(page, lines));
        context.header("Cache-Control", "no-store");
    }

    private static void send(Context context, String to) {
        context.header("Cache-Control", "no-store");
        context.redirect(to, HttpStatus.SEE_OTHER);
    }
}
