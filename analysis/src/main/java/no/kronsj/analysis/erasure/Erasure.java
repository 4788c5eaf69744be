package no.kronsj.analysis.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SparkSupply;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.NamedPerson;

/** Takes a person out of every edition of a workspace, and looks whether anything is left. */
public final class Erasure {
    private final Workspace workspace;
    private final Options options;
    private final SparkSupply spark;
    private final Instant now;
    private final Progress progress;

    /** An erasure with the keys of these options. */
    public Erasure(Workspace workspace, Options options, SparkSupply spark, Instant now, Progress progress) {
        this.spark = spark;
        this.workspace = workspace;
        this.options = Options.ofWorkspace(options.master(), options.keyFolder());
        this.now = now;
        this.progress = progress;
    }

    /**
     * What was done.
     *
     * @param editions what was done in each edition that knew the person; none where they were erased before
     * @param files    how many files were looked through
     * @param left     where something of the person is left
     */
    public record Report(List<Edition> editions, long files, List<String> left) {
        /**
         * What was done in one edition.
         *
         * @param run     the run that was published
         * @param changed one line per figure that differs
         * @param review  files in whose text somebody else named the person
         * @param dropped runs and sources that are gone
         */
        public record Edition(String edition, String run, List<String> changed, List<String> review,
                List<String> dropped) {}
    }

    /** Erases somebody by address, id or pseudonym. */
    public Report erase(String addressOrPseudonym) throws EvaluationMistake {
        Map<EditionErasure, NamedPerson> found = new LinkedHashMap<>();
        boolean before = false;
        List<EditionErasure> all = new ArrayList<>();
        for (String id : workspace.allPublished()) {
            var edition = new EditionErasure(workspace, id, options, now);
            all.add(edition);
            edition.find(addressOrPseudonym).ifPresent(person -> found.put(edition, person));
            before |= edition.isErased(addressOrPseudonym);
        }
        if (found.isEmpty() && !before) {
            throw new EvaluationMistake(List.of("%s knows nobody by this address or pseudonym; nothing was changed"
                    .formatted(workspace.root())));
        }
        List<Report.Edition> done = new ArrayList<>();
        for (var one : found.entrySet()) {
            done.add(one.getKey().erase(one.getValue(), spark, progress));
        }
        return report(done, new PersonSearch(wanted(addressOrPseudonym, all, found), keyed(all)), found.keySet());
    }

    /** Erases everybody on the keyed lists from a workspace that came back from a backup. */
    public Report again() throws EvaluationMistake {
        List<EditionErasure> all = new ArrayList<>();
        for (String id : workspace.allPublished()) {
            var edition = new EditionErasure(workspace, id, options, now);
            if (edition.isAnybodyErased()) {
                all.add(edition);
            }
        }
        if (all.isEmpty()) {
            throw new EvaluationMistake(List.of("nobody was ever erased from %s; nothing was changed"
                    .formatted(workspace.root())));
        }
        List<Report.Edition> done = new ArrayList<>();
        for (EditionErasure edition : all) {
            if (edition.mustBeErasedAgain()) {
                done.add(edition.eraseAgain(spark, progress));
            }
        }
        return report(done, PersonSearch.ofErased(keyed(all)), all);
    }

    private Report report(List<Report.Edition> done, PersonSearch search, Collection<EditionErasure> begun) {
        progress.step("Search");
        PersonSearch.Found left = search.in(workspace.root());
        progress.done("%d files, archives unpacked; found in %d".formatted(left.files(), left.places().size()));
        if (left.places().isEmpty()) {
            begun.forEach(EditionErasure::end);
        }
        return new Report(done, left.files(), left.places());
    }

    private static NamedPerson wanted(String addressOrPseudonym, List<EditionErasure> all,
            Map<EditionErasure, NamedPerson> found) {
        var identities = new TreeSet<String>();
        found.values().forEach(person -> {
            identities.addAll(person.identities());
            identities.add(person.pseudonym());
        });
        EditionErasure any = all.getFirst();
        NamedPerson asked = any.people().named(addressOrPseudonym);
        identities.addAll(asked.identities());
        return new NamedPerson(asked.pseudonym(), identities);
    }

    /** By the keyed lists, since who was erased before a crash is known by them alone. */
    private static Predicate<String> keyed(List<EditionErasure> all) throws EvaluationMistake {
        Predicate<String> any = text -> false;
        for (EditionErasure edition : all) {
            any = any.or(edition.erasedTexts());
        }
        return any;
    }
}
