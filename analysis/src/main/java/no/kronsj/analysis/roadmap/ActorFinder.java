package no.kronsj.analysis.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.analysis.roadmap.ActorWords.Named;

/**
 * Finds who is to act in running text: those who are named where a clause begins and a verb says that they do something, who
 * come after "av" or "by" when something is done, and who are said to be responsible.
 */
final class ActorFinder {
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "(?<!(?:i|på|ved|hos|in|at) )(?<![\\p{L}-])(?<who>[\\p{L}-]+(?: [\\p{L}-]+)?) "
                    + "(?:er ansvarlig|er ansvarleg|har ansvaret|får ansvar(?:et)?|is responsible)"
                    + "|(?:ansvarlig|ansvarleg|ansvar|responsible)(?: er)?: ?(?<named>[^.;|]{2,60})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER_PREPOSITION = Pattern.compile("(?:i|på|ved|hos|in|at) .*",
            Pattern.CASE_INSENSITIVE);

    private final ActorWords words = new ActorWords();

    /** Somebody who is to act. */
    record Actor(ActorKind kind, int start, int end) {
        boolean overlaps(Actor other) {
            return start < other.end && other.start < end;
        }
    }

    /** All who are to act in one sentence; {@code times} are no part of what is looked at. */
    List<Actor> in(String sentence, String language, List<TimeExpression> times) {
        List<Named> named = words.in(sentence);
        var clauses = new Clauses(sentence, language.equals("en"), times, named);
        List<Actor> actors = new ArrayList<>();
        responsible(sentence, actors);
        for (int i = 0; i < named.size(); i++) {
            Named name = named.get(i);
            boolean joined = i > 0 && clauses.joins(named.get(i - 1), name);
            boolean acts = joined
                    ? endsAt(actors, named.get(i - 1).end())
                    : clauses.subject(name, actors.isEmpty() ? 0 : actors.getLast().end()) || clauses.agent(name);
            if (acts) {
                add(actors, new Actor(name.kind(), clauses.phrase(name), name.end()));
            }
        }
        return actors;
    }

    private static boolean endsAt(List<Actor> actors, int end) {
        return actors.stream().anyMatch(actor -> actor.end() == end);
    }

    private static void add(List<Actor> actors, Actor actor) {
        if (actors.stream().noneMatch(actor::overlaps)) {
            actors.add(actor);
        }
    }

    private void responsible(String sentence, List<Actor> actors) {
        Matcher matcher = RESPONSIBLE.matcher(sentence);
        while (matcher.find()) {
            String group = matcher.group("who") == null ? "named" : "who";
            if (!AFTER_PREPOSITION.matcher(matcher.group(group)).matches()) {
                ActorKind kind = words.kindIn(matcher.group(group)).orElse(ActorKind.UNSPECIFIED);
                add(actors, new Actor(kind, matcher.start(group), matcher.end(group)));
            }
        }
    }
}
