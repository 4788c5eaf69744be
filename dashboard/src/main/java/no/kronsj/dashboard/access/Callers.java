package no.kronsj.dashboard.access;

import java.time.InstantSource;

import io.javalin.http.Context;

import no.kronsj.dashboard.access.Caller.Anybody;
import no.kronsj.dashboard.access.Caller.Person;
import no.kronsj.dashboard.access.Caller.Program;
import no.kronsj.dashboard.access.Caller.Stranger;

/**
 * Tells who asks. A token is taken from its header and from nowhere else; whoever holds one out is that program and nobody
 * else, whatever cookies come along.
 */
record Callers(Sessions sessions, Cookies cookie, Tokens tokens, InstantSource clock) {
    private static final String BEARER = "Bearer ";

    Caller of(Context context) {
        String authorization = context.header("Authorization");
        if (authorization == null) {
            return sessions.find(cookie.read(context)).<Caller>map(Person::new).orElseGet(Anybody::new);
        }
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.find(authorization.substring(BEARER.length()).strip(), clock.instant())
                        .<Caller>map(Program::new).orElseGet(Stranger::new)
                : new Stranger();
    }
}
