package no.kronsj.dashboard.access;

import java.util.EnumSet;
import java.util.Set;

/** Who asks. */
sealed interface Caller {

    /** Whoever sits at the machine, where nobody else can reach the server. */
    record Local() implements Caller {}

    /** Anybody. */
    record Anybody() implements Caller {}

    /** Somebody who logged in. */
    record Person(Session session) implements Caller {}

    /** A program with a token; it has no session and never gets one. */
    record Program(ApiToken token) implements Caller {}

    /** Something that was handed over as a token and is none, or is none any more. */
    record Stranger() implements Caller {}

    /** What they may do. */
    default Set<Permission> permissions() {
        return switch (this) {
            case Local local -> EnumSet.allOf(Permission.class);
            case Anybody anybody -> Role.PUBLIC.permissions();
            case Person person -> person.session().role().permissions();
            case Program program -> program.token().permissions();
            case Stranger stranger -> Set.of();
        };
    }

    /** Who that is in the log; "" for those of whom nothing is known. */
    default String who() {
        return switch (this) {
            case Local local -> "local";
            case Anybody anybody -> "";
            case Person person -> person.session().who();
            case Program program -> "token-" + program.token().id();
            case Stranger stranger -> "";
        };
    }

    /** As what. */
    default Role role() {
        return switch (this) {
            case Local local -> Role.ADMINISTRATOR;
            case Person person -> person.session().role();
            case Anybody anybody -> Role.PUBLIC;
            case Program program -> Role.PUBLIC;
            case Stranger stranger -> Role.PUBLIC;
        };
    }
}
