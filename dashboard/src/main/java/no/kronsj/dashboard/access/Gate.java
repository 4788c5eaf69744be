package no.kronsj.dashboard.access;

import java.time.Duration;
import java.util.Optional;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Caller.Local;
import no.kronsj.dashboard.access.Caller.Person;
import no.kronsj.dashboard.page.OwnForm;

/** Stands before every address: nothing is answered that the table does not name or that the rule does not allow. */
final class Gate {
    private static final String CALLER = "caller";

    private final Reach reach;
    private final Rule rule;
    private final Register register;
    private final Answers answers;

    Gate(Reach reach, Rule rule, Register register, Answers answers) {
        this.reach = reach;
        this.rule = rule;
        this.register = register;
        this.answers = answers;
    }

    /** Before it is known which address it is. */
    void arrive(Context context) {
        if (rule.view() == ResultView.RESTRICTED) {
            context.header("Cache-Control", "no-store");
        }
        context.attribute(CALLER, reach.caller(context));
        if (!reach.isMeant(context)) {
            refuse(context, Refusal.ELSEWHERE);
        } else {
            charge(context, Cost.PAGE);
        }
    }

    /** When it is known. */
    void enter(Context context) {
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        Optional<Route> route = endpoint == null
                ? Optional.empty()
                : Routes.find(context.method().name(), endpoint.path);
        if (route.isEmpty()) {
            refuse(context, Refusal.MISSING);
        } else if (route.get().cost() == Cost.PAGE || charge(context, route.get().cost())) {
            admit(context, route.get());
        }
    }

    private void admit(Context context, Route route) {
        Caller caller = caller(context);
        Optional<Refusal> refusal = rule.refusal(caller, route, context.pathParamMap());
        if (refusal.isEmpty() && rule.asksGroup(caller, route)
                && !answers.mayBeSeenByLeaders(context.pathParam("edition"), context.pathParam("group"))) {
            refusal = Optional.of(Refusal.AGREEMENT);
        }
        if (refusal.isEmpty() && !isOwnForm(context, route, caller)) {
            refusal = Optional.of(Refusal.FOREIGN);
        }
        boolean written = refusal.isEmpty()
                ? register.enter(caller, route, context.path())
                : register.refused(caller, refusal.get(), context.path());
        if (!written) {
            refuse(context, Refusal.UNLOGGED);
        } else if (refusal.isPresent()) {
            refuse(context, refusal.get());
        }
    }

    private static boolean isOwnForm(Context context, Route route, Caller caller) {
        if (route.method().equals("GET") || caller instanceof Local) {
            return true; // The page that saves asks the browser itself.
        }
        String token = context.formParam("csrf_token");
        return OwnForm.isSent(context) && (!(caller instanceof Person person)
                || token != null && Unguessable.same(token, person.session().formToken()));
    }

    private boolean charge(Context context, Cost cost) {
        Duration wait = reach.charge(context, caller(context), cost);
        if (wait.isZero()) {
            return true;
        }
        context.header("Retry-After", "" + (wait.toSeconds() + 1));
        refuse(context, Refusal.OFTEN);
        return false;
    }

    private void refuse(Context context, Refusal refusal) {
        if (refusal == Refusal.TOKEN) {
            context.header("WWW-Authenticate", "Bearer");
        }
        answers.problem(context, refusal.status(), refusal.kind());
        context.header("Cache-Control", "no-store");
        context.skipRemainingHandlers();
    }

    /** Who asks. */
    static Caller caller(Context context) {
        Caller caller = context.attribute(CALLER);
        return caller == null ? new Caller.Stranger() : caller;
    }
}
