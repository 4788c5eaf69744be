package no.kronsj.analysis.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.analysis.roadmap.ActorWords.Named;
import no.kronsj.analysis.roadmap.Verbs.Voice;

/** What a name does in its sentence, told by the words around it. */
final class Clauses {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d-]+");
    private static final Set<String> DETERMINERS = Set.of("alle", "hver", "hvert", "kvar", "kvart", "the", "a", "an",
            "to", "tre", "fire", "fem", "dei", "de", "den", "det", "en", "ein", "ei", "et", "every", "each", "two",
            "three", "all");
    private static final Set<String> PREPOSITIONS = Set.of("i", "på", "til", "fra", "frå", "med", "for", "av", "om",
            "ved", "hos", "mot", "etter", "mellom", "blant", "in", "on", "to", "from", "with", "of", "at", "by", "som",
            "når", "hvis", "dersom", "der", "where", "when", "if", "who", "which", "that");
    /** A sentence that begins so may have its subject behind the verb: "Før bestilling svarer alle enheter". */
    private static final Set<String> FRONTED = Set.of("før", "i", "fra", "frå", "når", "er", "til", "ved", "innen",
            "innan", "samtidig", "allerede", "allereie", "dersom", "hvis", "etter", "på");
    private static final Set<String> RECEIVED = Set.of("hjelp", "støtte", "tilskudd", "tilskot", "tilbud", "tilbod",
            "besøk", "opplæring", "plass", "avslag");
    private static final int FARTHEST_VERB = 8;
    private static final int NEAREST_VERB = 2;
    private static final int FARTHEST_HEAD = 3;

    private static final Pattern BEGINNING = Pattern.compile("[:;] |^At |\\bat (?=det offentl)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile(", (?:og |and |men |but )?|(?<!-) og |(?<!-) and ");
    private static final Pattern BY = Pattern.compile(".*(?<![\\p{L}])(?:av|by) ",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String sentence;
    private final boolean english;
    private final String bare;

    Clauses(String sentence, boolean english, List<TimeExpression> times, List<Named> named) {
        this.sentence = sentence;
        this.english = english;
        var rest = new StringBuilder(sentence);
        named.forEach(name -> rest.replace(name.start(), name.end(), "x".repeat(name.end() - name.start())));
        times.forEach(time -> rest.replace(time.start(), time.end(), " ".repeat(time.end() - time.start())));
        this.bare = rest.toString();
    }

    /** Whether the name does what its clause says; {@code since} is where the actor before it ends. */
    boolean subject(Named name, int since) {
        int begin = last(BEGINNING, name.start());
        int inside = last(INSIDE, name.start());
        if (describes(begin, name)) {
            return acts(name, FARTHEST_VERB, begin);
        }
        boolean newClause = inside > begin && describes(inside, name)
                && Verbs.first(small(bare.substring(Math.min(since, inside), inside))) != Voice.NONE;
        return newClause && acts(name, NEAREST_VERB, inside) || begin == 0 && inverted(name);
    }

    /** Whether nothing but a few describing words stands between a beginning and the name. */
    private boolean describes(int begin, Named name) {
        List<String> between = small(sentence.substring(begin, name.start()));
        return between.size() <= FARTHEST_HEAD
                && between.stream().noneMatch(word -> PREPOSITIONS.contains(word) || !english && Verbs.active(word));
    }

    private boolean acts(Named name, int farthest, int begin) {
        List<String> following = small(bare.substring(name.end()));
        List<String> near = following.subList(0, Math.min(farthest, following.size()));
        if (english) {
            return !near.isEmpty() && !PREPOSITIONS.contains(near.getFirst()) && !done(near);
        }
        return switch (Verbs.first(near)) {
            case ACTIVE -> !receives(near);
            case PASSIVE -> false;
            case NONE -> following.isEmpty() && begin == 0
                    && DETERMINERS.containsAll(small(sentence.substring(0, name.start())));
        };
    }

    private static boolean done(List<String> words) {
        return Set.of("is", "are", "be").contains(words.getFirst()) && words.size() > 1
                && Verbs.participle(words.get(1));
    }

    private static boolean receives(List<String> words) {
        int gets = words.indexOf("får");
        return gets >= 0 && words.subList(0, gets).stream().noneMatch(Verbs::active)
                && words.subList(gets, Math.min(words.size(), gets + 3)).stream().anyMatch(RECEIVED::contains);
    }

    /** "Før bestilling svarer alle enheter", "Er tallet negativt, må kommunedirektøren foreslå". */
    private boolean inverted(Named name) {
        List<String> before = small(sentence.substring(0, name.start()));
        int last = before.size() - 1;
        while (last > 0 && DETERMINERS.contains(before.get(last))) {
            last--;
        }
        return last > 0 && FRONTED.contains(before.getFirst())
                && (Verbs.modal(before.get(last)) || Verbs.active(before.get(last)));
    }

    /** "Kjøkkensjefen og innkjøparen", "Verftet, hamna og den vidaregåande skulen". */
    boolean joins(Named before, Named name) {
        String between = sentence.substring(before.end(), name.start());
        return between.matches("(?:,| og| and|, og|, and| sammen med| saman med) (?:[\\p{L}]+ ){0,3}")
                && small(between).stream().skip(between.contains(" med ") ? 2 : 1)
                        .noneMatch(word -> PREPOSITIONS.contains(word) || Verbs.active(word));
    }

    /** "utarbeides av staten", "drevet av frivilligsentralen", "rullert i fellesskap av dei tre kommunane". */
    boolean agent(Named name) {
        Matcher by = BY.matcher(sentence).region(0, name.start());
        if (!by.lookingAt()) {
            return false;
        }
        List<String> between = small(sentence.substring(by.end(), name.start()));
        List<String> done = small(sentence.substring(0, by.end()));
        List<String> near = done.subList(Math.max(0, done.size() - 4), done.size() - 1);
        boolean close = between.size() <= FARTHEST_HEAD && between.stream().noneMatch(PREPOSITIONS::contains);
        return close && !near.isEmpty() && (Verbs.participle(near.getLast()) || near.stream()
                .anyMatch(word -> Verbs.passive(word) || Verbs.participle(word) && !word.endsWith("et")));
    }

    /** The beginning of the phrase whose head the name is: its adjectives and numbers, back to the clause. */
    int phrase(Named name) {
        int begin = Math.max(last(BEGINNING, name.start()), last(INSIDE, name.start()));
        String between = sentence.substring(begin, name.start());
        return describes(begin, name) ? begin + between.length() - between.stripLeading().length() : name.start();
    }

    private int last(Pattern boundary, int before) {
        int end = 0;
        Matcher matcher = boundary.matcher(sentence).region(0, before).useTransparentBounds(true);
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static List<String> small(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    }
}
