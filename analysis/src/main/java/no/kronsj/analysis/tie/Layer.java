package no.kronsj.analysis.tie;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import no.kronsj.ingest.workshop.InteractionSource.Use;

/**
 * One layer of contact.
 *
 * @param directed   a tie has a direction: who named or asked whom
 * @param reporters  who answered the question that names the ties; empty where a log tells of everybody
 * @param ineligible how many pairs were dropped because they could not have met
 */
public record Layer(String id, Use use, boolean directed, Eligibility eligibility, SortedMap<Pair, Contact> ties,
        Optional<Set<String>> reporters, int ineligible) {
    /** All layers that people chose, together. */
    public static final String CHOSEN = "chosen";

    /** How often and how long a pair met; {@code forward}: how often the first of the two began. */
    public record Contact(int encounters, long seconds, int forward) {
        private static final Contact NONE = new Contact(0, 0, 0);

        Contact plus(Contact other) {
            return new Contact(encounters + other.encounters, seconds + other.seconds, forward + other.forward);
        }

        /** Whether each of the two began at least once. */
        boolean mutual() {
            return forward > 0 && forward < encounters;
        }
    }

    Contact contact(Pair pair) {
        return ties.getOrDefault(pair, Contact.NONE);
    }

    /** Whether one of the two could have told of the tie (union rule). */
    public boolean observable(Pair pair) {
        return reporters.map(said -> said.contains(pair.a()) || said.contains(pair.b())).orElse(true);
    }

    /** How many dyads nobody could have told of. */
    public long unobservable() {
        return reporters.map(said -> eligibility.dyads(person -> !said.contains(person))).orElse(0L);
    }

    /** Both layers as one; who is silent in one of them is not heard in both. */
    Layer and(Layer other) {
        var all = new TreeMap<>(ties);
        other.ties.forEach((pair, contact) -> all.merge(pair, contact, Contact::plus));
        return new Layer(CHOSEN, use, false, eligibility.or(other.eligibility), all, heardInBoth(other),
                ineligible + other.ineligible);
    }

    private Optional<Set<String>> heardInBoth(Layer other) {
        if (reporters.isEmpty() || other.reporters.isEmpty()) {
            return reporters.or(other::reporters);
        }
        var both = new TreeSet<>(reporters.get());
        both.retainAll(other.reporters.get());
        return Optional.of(both);
    }
}
