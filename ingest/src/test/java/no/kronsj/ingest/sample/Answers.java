package no.kronsj.ingest.sample;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Deals answers out so that the counts are exact and still look lived: people and groups have a mood, and who is in a good
 * mood gets the better answers of every item, more or less.
 */
final class Answers {
    private static final double GROUP_SPREAD = 0.5;
    private static final double NOISE = 0.9;
    private static final double SILENT_MOOD = -4;
    private final Map<SamplePerson, Double> moods = new HashMap<>();

    Answers(SampleEdition edition) {
        RandomGenerator random = Chance.of("moods");
        var groups = new HashMap<String, Double>();
        for (String group : edition.groups()) {
            groups.put(group, GROUP_SPREAD * random.nextGaussian());
        }
        for (SamplePerson person : edition.people()) {
            moods.put(person, groups.getOrDefault(person.group(), 0.0) + random.nextGaussian());
        }
        moods.put(edition.named(Planted.SILENT), SILENT_MOOD);
    }

    /** The words of {@code counts} stand from least to most favourable, then those of no answer. */
    Map<SamplePerson, String> deal(String item, List<SamplePerson> people, Map<String, Integer> counts) {
        return deal(item, people, counts, 1);
    }

    /** For an item where agreeing is unfavourable. */
    Map<SamplePerson, String> dealReversed(String item, List<SamplePerson> people, Map<String, Integer> counts) {
        return deal(item, people, counts, -1);
    }

    private Map<SamplePerson, String> deal(String item, List<SamplePerson> people, Map<String, Integer> counts,
            int sign) {
        RandomGenerator random = Chance.of("answers " + item);
        var words = new ArrayDeque<String>();
        var missing = new ArrayDeque<String>();
        counts.forEach((word, count) -> {
            boolean none = word.equals(Planted.BLANK) || word.equals(Planted.DONT_KNOW);
            for (int i = 0; i < count; i++) {
                (none ? missing : words).add(word);
            }
        });
        if (words.size() + missing.size() != people.size()) {
            throw new IllegalStateException("%s: %d answers for %d people".formatted(item,
                    words.size() + missing.size(), people.size()));
        }
        var order = new HashMap<SamplePerson, Double>();
        for (SamplePerson person : people) {
            order.put(person, sign * moods.getOrDefault(person, 0.0) + NOISE * random.nextGaussian());
        }
        var answers = new HashMap<SamplePerson, String>();
        var answering = Chance.shuffled(people, random);
        answering.sort(Comparator.comparing(person -> Math.abs(order.getOrDefault(person, 0.0))));
        // Those without an opinion have the most ordinary mood; the silent member is not among them.
        for (SamplePerson person : List.copyOf(answering.subList(0, missing.size()))) {
            answers.put(person, missing.remove());
            answering.remove(person);
        }
        answering.sort(Comparator.comparing(person -> order.getOrDefault(person, 0.0)));
        answering.forEach(person -> answers.put(person, words.remove()));
        return answers;
    }
}
