package no.kronsj.dashboard.access;

import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Caller.Anybody;
import no.kronsj.dashboard.access.Caller.Local;
import no.kronsj.dashboard.access.Caller.Person;
import no.kronsj.dashboard.access.Caller.Program;
import no.kronsj.dashboard.access.Caller.Stranger;

/**
 * Who may see which address of a view. The restricted view is for whoever sits at the machine, for administrators, and for
 * facilitators where the address is that of one of their groups; no token opens it.
 */
record Rule(ResultView view) {

    /** Why it is refused; empty where it is not. */
    Optional<Refusal> refusal(Caller caller, Route route, Map<String, String> parameters) {
        if (caller instanceof Stranger) {
            return Optional.of(Refusal.TOKEN);
        }
        boolean may = caller.permissions().contains(route.permission())
                && (view == ResultView.PUBLIC || entersRestricted(caller, route, parameters));
        return may ? Optional.empty() : Optional.of(refusal(caller, route));
    }

    private static Refusal refusal(Caller caller, Route route) {
        if (!(caller instanceof Anybody)) {
            return Refusal.ROLE;
        }
        return route.permission() == Permission.API ? Refusal.TOKEN : Refusal.LOGIN;
    }

    private static boolean entersRestricted(Caller caller, Route route, Map<String, String> parameters) {
        boolean aboutNobody = route.permission() == Permission.OPEN || route.permission() == Permission.ACCOUNT;
        return switch (caller) {
            case Local local -> true;
            case Anybody anybody -> aboutNobody;
            case Program program -> route.permission() == Permission.OPEN;
            case Stranger stranger -> false;
            case Person person -> aboutNobody || person.session().role() == Role.ADMINISTRATOR
                    || person.session().role() == Role.FACILITATOR && isOwn(person.session(), route, parameters);
        };
    }

    /** Whether the group that the address names must have agreed, too. */
    boolean asksGroup(Caller caller, Route route) {
        return view == ResultView.RESTRICTED && route.ofAnswersOfGroup() && caller.role() == Role.FACILITATOR;
    }

    private static boolean isOwn(Session session, Route route, Map<String, String> parameters) {
        return route.ofGroup()
                && session.groups().contains(parameters.get("edition") + "/" + parameters.get("group"));
    }
}
