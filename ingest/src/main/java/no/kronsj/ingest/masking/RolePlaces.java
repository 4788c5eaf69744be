package no.kronsj.ingest.masking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.kronsj.ingest.participant.Attribute;
import no.kronsj.ingest.workshop.CellText;

/**
 * Roles and places that only one person of the register has together. Which attributes are roles and places is told by what
 * the plan calls them.
 */
final class RolePlaces {
    private static final Set<String> ROLES = Set.of("role", "rolle", "title", "tittel", "position", "stilling",
            "function",
            "funksjon", "occupation", "yrke", "job", "jobb");
    private static final Set<String> PLACES = Set.of("municipality", "kommune", "place", "sted", "stad", "town", "city",
            "by",
            "district", "bydel");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?!\\s)[^.!?\\n]*)*");
    private static final String ENDING = "(?:en|et|a|s|ens|ets|ene|enes|er|ar|ane|e|r|n)?";
    private static final int CLOSE = 24;

    private final Map<String, Integer> holders = new HashMap<>();
    private final List<String> roles;
    private final List<String> places;

    private RolePlaces(Map<String, Set<String>> rolesOf, Map<String, Set<String>> placesOf) {
        var allRoles = new TreeSet<String>();
        var allPlaces = new TreeSet<String>();
        rolesOf.forEach((person, ofPerson) -> placesOf.getOrDefault(person, Set.of()).forEach(place -> {
            allPlaces.add(place);
            allRoles.addAll(ofPerson);
            ofPerson.forEach(role -> holders.merge(both(role, place), 1, Integer::sum));
        }));
        roles = List.copyOf(allRoles);
        places = List.copyOf(allPlaces);
    }

    static RolePlaces of(List<Attribute> attributes) {
        return new RolePlaces(values(attributes, ROLES), values(attributes, PLACES));
    }

    private static Map<String, Set<String>> values(List<Attribute> attributes, Set<String> keys) {
        Map<String, Set<String>> values = new HashMap<>();
        attributes.stream()
                .filter(one -> keys.contains(CellText.comparable(one.attribute())) && one.value().length() > 1)
                .forEach(one -> values.computeIfAbsent(one.person(), first -> new HashSet<>())
                        .add(CellText.comparable(one.value())));
        return values;
    }

    /** The values that are places. */
    static Set<String> places(List<Attribute> attributes) {
        return values(attributes, PLACES).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static String both(String role, String place) {
        return role + "\t" + place;
    }

    List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        if (roles.isEmpty()) {
            return hits;
        }
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            inSentence(sentence.group().toLowerCase(java.util.Locale.ROOT), sentence.start(), hits);
        }
        return hits;
    }

    private void inSentence(String sentence, int offset, List<Hit> hits) {
        for (String role : roles) {
            for (int[] one : found(sentence, role, ENDING)) {
                for (String place : places) {
                    if (holders.getOrDefault(both(role, place), 0) == 1) {
                        found(sentence, place, "s?").forEach(other -> add(one, other, offset, hits));
                    }
                }
            }
        }
    }

    /** Close together they are one, with what stands between; else each goes by itself. */
    private static void add(int[] one, int[] other, int offset, List<Hit> hits) {
        int start = Math.min(one[0], other[0]);
        int end = Math.max(one[1], other[1]);
        int between = Math.max(one[0], other[0]) - Math.min(one[1], other[1]);
        if (between <= CLOSE) {
            hits.add(new Hit(MaskKind.ROLE_PLACE, offset + start, offset + end));
        } else {
            hits.add(new Hit(MaskKind.ROLE_PLACE, offset + one[0], offset + one[1]));
            hits.add(new Hit(MaskKind.ROLE_PLACE, offset + other[0], offset + other[1]));
        }
    }

    private static List<int[]> found(String sentence, String value, String ending) {
        if (!sentence.contains(value)) {
            return List.of();
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + ending + "(?![\\p{L}\\p{N}])")
                .matcher(sentence).results().map(match -> new int[]{match.start(), match.end()}).toList();
    }
}
