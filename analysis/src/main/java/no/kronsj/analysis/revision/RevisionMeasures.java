package no.kronsj.analysis.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Place;
import no.kronsj.analysis.result.RevisionRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Stretches;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.text.TextTokens;

/**
 * The size of each revision and what became of each sentence (H1): for every group and kind of text, and for all texts of a
 * group together. The first revision is compared with the last.
 */
public final class RevisionMeasures {
    private final Writings writings;
    private final TextTokens words;
    private final List<MeasureRow> measures = new ArrayList<>();
    private final List<RevisionRow> sentences = new ArrayList<>();

    private RevisionMeasures(Writings writings, TextTokens words) {
        this.writings = writings;
        this.words = words;
        writings.groups().forEach(this::group);
    }

    /** Of everything that the groups wrote. */
    public static RevisionMeasures of(Writings writings, TextTokens words) {
        return new RevisionMeasures(writings, words);
    }

    /** One row per text, subject {@code roadmap@g05}, and one per group. */
    public List<MeasureRow> measures() {
        return List.copyOf(measures);
    }

    /** One row per sentence. */
    public List<RevisionRow> sentences() {
        return List.copyOf(sentences);
    }

    private void group(String group) {
        var before = new ArrayList<Sentence>();
        var after = new ArrayList<Sentence>();
        for (String kind : writings.kinds(group)) {
            List<String> revisions = writings.revisions(group, kind);
            MeasureKey key = key("document", kind + "@" + group);
            if (revisions.size() < 2) {
                measures.add(MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "one revision only").n(0));
            } else {
                var earlier = units(group, kind, revisions.getFirst());
                var later = units(group, kind, revisions.getLast());
                Revision revision = Revision.of(earlier, later);
                measures.add(row(key, revision));
                list(group, kind, revision);
                before.addAll(earlier);
                after.addAll(later);
            }
        }
        if (!writings.kinds(group).isEmpty()) {
            measures.add(before.isEmpty() && after.isEmpty()
                    ? MeasureRow.without(key("group", group), Unit.SHARE, Status.NO_DATA, "one revision only").n(0)
                    : row(key("group", group), Revision.of(before, after)));
        }
    }

    private List<Sentence> units(String group, String kind, String revision) {
        return Sentence.of(writings.text(group, kind, revision), words);
    }

    private static MeasureKey key(String scope, String subject) {
        return new MeasureKey("revision_size", "H1", scope, subject, "");
    }

    private static MeasureRow row(MeasureKey key, Revision revision) {
        if (revision.size().isEmpty()) {
            return MeasureRow.without(key, Unit.SHARE, Status.UNDEFINED, "no words in either revision").n(0);
        }
        MeasureRow row = MeasureRow.of(key, revision.size().getAsDouble(), Unit.SHARE, revision.edits().size())
                .notes(revision.none() ? "NO-REVISION" : "");
        for (Edit.What what : Edit.What.values()) {
            row = row.notes("%d %s".formatted(revision.count(what), word(what)));
        }
        return row;
    }

    private void list(String group, String kind, Revision revision) {
        int position = 0;
        for (Edit edit : revision.edits()) {
            position++;
            sentences.add(new RevisionRow(group, kind, position, word(edit.what()), place(edit.before()),
                    stretches(edit.deleted()), place(edit.after()), stretches(edit.inserted()), edit.similarity()));
        }
    }

    private static String word(Edit.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static Place place(@Nullable Sentence unit) {
        return unit == null ? Place.NOWHERE : new Place(unit.passage().id(), unit.start(), unit.end());
    }

    private static Stretches stretches(List<Edit.Stretch> all) {
        return new Stretches(
                all.stream().map(stretch -> new Stretches.Stretch(stretch.start(), stretch.end())).toList());
    }
}
