package no.kronsj.ingest.sample;

import java.util.ArrayList;
import java.util.List;

/** Who answered which form; each list in the order in which they answered. */
record Respondents(List<SamplePerson> before, List<SamplePerson> after, List<SamplePerson> followUp) {

    static Respondents draw(SampleEdition edition, List<SamplePerson> dropouts) {
        var random = Chance.of("respondents");
        var people = Chance.shuffled(edition.people(), random);
        var silent = edition.named(Planted.SILENT);
        people.remove(silent);
        people.removeAll(dropouts);
        var both = new ArrayList<>(people.subList(0, Planted.BOTH_SURVEYS - 1));
        both.add(silent);
        var rest = people.subList(Planted.BOTH_SURVEYS - 1, people.size());
        // Two who dropped out had answered before they came; none answered afterwards.
        var onlyBefore = new ArrayList<>(rest.subList(0, Planted.ONLY_BEFORE - 2));
        onlyBefore.addAll(dropouts.subList(0, 2));
        var onlyAfter = rest.subList(Planted.ONLY_BEFORE - 2, Planted.ONLY_BEFORE - 2 + Planted.ONLY_AFTER);
        var before = new ArrayList<>(both);
        before.addAll(onlyBefore);
        var after = new ArrayList<>(both);
        after.addAll(onlyAfter);
        var later = new ArrayList<>(edition.people());
        later.removeAll(dropouts);
        return new Respondents(Chance.shuffled(before, random), Chance.shuffled(after, random),
                Chance.shuffled(later, random).subList(0, Planted.FOLLOW_UP));
    }

    List<SamplePerson> inBoth() {
        return before.stream().filter(after::contains).toList();
    }
}
