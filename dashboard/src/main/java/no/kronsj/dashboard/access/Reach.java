package no.kronsj.dashboard.access;

import java.time.Duration;

import io.javalin.http.Context;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.page.OwnMachine;

/** Who can reach the server at all, and what is asked of them. */
sealed interface Reach {

    /** Only whoever sits at the machine: nobody has to log in, and nothing is rationed. */
    record Machine(ResultView view) implements Reach {
        @Override
        public Caller caller(Context context) {
            return new Caller.Local();
        }

        @Override
        public boolean isMeant(Context context) {
            return view == ResultView.PUBLIC || OwnMachine.isOwn(context.host());
        }

        @Override
        public Duration charge(Context context, Caller caller, Cost cost) {
            return Duration.ZERO;
        }
    }

    /** Everybody. */
    record Network(AccessPlan plan, Callers callers, ClientAddress addresses, Limits limits) implements Reach {
        @Override
        public Caller caller(Context context) {
            return callers.of(context);
        }

        @Override
        public boolean isMeant(Context context) {
            return plan.address().getAuthority().equalsIgnoreCase(String.valueOf(context.host()));
        }

        @Override
        public Duration charge(Context context, Caller caller, Cost cost) {
            String client = caller.who().isEmpty() ? addresses.of(context) : caller.who();
            return limits.take(client, cost.units());
        }
    }

    /** Who asks. */
    Caller caller(Context context);

    /** Whether the request names this server, and not another name that leads here. */
    boolean isMeant(Context context);

    /** Takes the cost of an answer; how long to wait where it is too much. */
    Duration charge(Context context, Caller caller, Cost cost);
}
