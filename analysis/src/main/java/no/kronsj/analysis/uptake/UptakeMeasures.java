package no.kronsj.analysis.uptake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.figure.Suggestions;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Place;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.UptakeRow;
import no.kronsj.analysis.statistics.AssignmentNet;
import no.kronsj.analysis.statistics.HypergeometricShare;
import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.UptakeCode;
import no.kronsj.ingest.workshop.UptakeCode.Level;

/**
 * The figures of uptake (H2–H4, H6): each note, each group, all together; beside what the words tell what coders say, which goes
 * before it wherever every note of a group, or of the edition, was coded.
 */
public final class UptakeMeasures {
    private static final String WORDS = "WORDS: ";
    /** Words suggest; while a note is not coded, all of it may be elsewhere, or nothing. */
    private static final Interval ANYTHING = Suggestions.bounds(0, 1);

    private final String edition;
    private final Uptake uptake;
    private final CodedUptake coded;
    private final Map<String, List<Integer>> byReceiver;

    /** Figures of an edition; {@code codes} are what people say. */
    public UptakeMeasures(String edition, Uptake uptake, List<UptakeCode> codes) {
        this.edition = edition;
        this.uptake = uptake;
        this.coded = new CodedUptake(codes, uptake.notes().stream().map(Note::id).toList());
        this.byReceiver = uptake.byReceiver();
    }

    /** Codes of notes that are not there. */
    public List<UptakeCode> unusedCodes() {
        return coded.unused();
    }

    /** All rows; none where nobody gave feedback. */
    public List<MeasureRow> rows() {
        List<MeasureRow> rows = new ArrayList<>();
        if (uptake.notes().isEmpty()) {
            return rows;
        }
        IntStream.range(0, uptake.notes().size()).forEach(note -> rows.add(note(note)));
        for (String group : uptake.groups()) {
            rows.addAll(new Exchange(uptake.notes()).rows(group));
            rows.add(group(group));
            if (!mine(group).isEmpty()) {
                rows.addAll(net("group", group, uptake.net(group), mine(group).size()));
            }
        }
        rows.add(edition());
        rows.addAll(net("edition", edition, uptake.net(), uptake.notes().size()));
        rows.addAll(codes());
        return rows;
    }

    /** What became of each thing that a note proposed. */
    public List<UptakeRow> words() {
        List<UptakeRow> rows = new ArrayList<>();
        for (int note = 0; note < uptake.notes().size(); note++) {
            Note about = uptake.notes().get(note);
            int which = note;
            uptake.of(note).concepts().forEach(proposed -> rows.add(new UptakeRow(about.id(), about.to(), about.from(),
                    proposed.surface(), proposed.takenUp(), uptake.sentence(which, proposed)
                            .map(sentence -> new Place(sentence.passage().id(), sentence.start(), sentence.end()))
                            .orElse(Place.NOWHERE))));
        }
        return rows;
    }

    private MeasureRow note(int note) {
        String id = uptake.notes().get(note).id();
        LexicalUptake words = uptake.of(note);
        MeasureRow row = Figures.row(key("uptake", "H2", "note", id), words.share(), status(words), Unit.SHARE,
                words.concepts().size()).notes(note(words.kind()));
        return coded.level(id).map(level -> MeasureRow
                .of(row.key(), CodedUptake.share(level), Unit.SHARE, words.concepts().size())
                .notes("CODED", word(level), words(words.share()), note(words.kind()))).orElse(row);
    }

    private static Status status(LexicalUptake words) {
        return switch (words.kind()) {
            case TOLD -> Status.OK;
            case NOT_REVISED -> Status.NO_DATA;
            case NOTHING_NEW, OTHER_LANGUAGE -> Status.UNDEFINED;
        };
    }

    private static String note(LexicalUptake.Kind kind) {
        return kind == LexicalUptake.Kind.TOLD ? "" : kind.name().replace('_', '-');
    }

    private static String words(OptionalDouble share) {
        return share.isPresent() ? WORDS + Figures.number(share.getAsDouble()) : "";
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<Integer> mine(String group) {
        return byReceiver.getOrDefault(group, List.of());
    }

    private MeasureRow group(String group) {
        return mean(key("uptake", "H2", "group", group), mine(group), uptake.group(group), "no notes");
    }

    private MeasureRow edition() {
        OptionalDouble value = uptake.groups().stream().map(uptake::group).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average();
        return mean(key("uptake", "H2", "edition", edition),
                IntStream.range(0, uptake.notes().size()).boxed().toList(), value, "no notes");
    }

    private MeasureRow mean(MeasureKey key, List<Integer> notes, OptionalDouble words, String otherwise) {
        boolean all = !notes.isEmpty() && notes.stream().allMatch(this::isCoded);
        if (all) {
            double value = notes.stream().map(note -> coded.level(id(note)).orElseThrow())
                    .mapToDouble(CodedUptake::share).average().orElseThrow();
            return MeasureRow.of(key, value, Unit.SHARE, notes.size()).frame((long) notes.size()).notes("CODED",
                    words(words));
        }
        long told = notes.stream().filter(note -> uptake.of(note).share().isPresent()).count();
        if (words.isEmpty()) {
            return MeasureRow
                    .without(key, Unit.SHARE, notes.isEmpty() ? Status.NO_DATA : Status.UNDEFINED,
                            notes.isEmpty() ? otherwise : "of none of the notes it can be told")
                    .n(0).frame((long) notes.size());
        }
        long codes = notes.stream().filter(this::isCoded).count();
        return MeasureRow.of(key, words.getAsDouble(), Unit.SHARE, told).frame((long) notes.size()).bounds(ANYTHING)
                .notes(codes == 0 ? "" : "PARTLY-CODED: %d, %d".formatted(codes, notes.size()));
    }

    private boolean isCoded(int note) {
        return coded.level(id(note)).isPresent();
    }

    private String id(int note) {
        return uptake.notes().get(note).id();
    }

    private List<MeasureRow> net(String scope, String subject, AssignmentNet net, int notes) {
        MeasureRow expected = Figures.row(key("uptake_null", "H3", scope, subject), net.expected(),
                net.expected().isPresent() ? Status.OK : Figures.status(net.status()), Unit.SHARE, notes);
        MeasureRow difference = Figures.row(key("uptake_net", "H3", scope, subject), net, Unit.SHARE, notes);
        NamedSeed seed = Uptake.seed(scope);
        return List.of(expected, Figures.tested(difference, "notes dealt anew, one-sided", net.p(), seed));
    }

    private List<MeasureRow> codes() {
        if (coded.notes() == 0) {
            return List.of();
        }
        int adopted = (int) (coded.count(Level.ADOPTED) + coded.count(Level.PARTLY));
        var share = HypergeometricShare.of(adopted, coded.notes(), uptake.notes().size());
        MeasureRow taken = Figures.row(key("uptake_coded", "H4", "edition", edition), share, Unit.SHARE, coded.notes())
                .frame((long) uptake.notes().size())
                .interval(Figures.interval(share.limits(), "hypergeometric"));
        for (Level level : Level.values()) {
            taken = taken.notes("%d %s".formatted(coded.count(level), word(level)), told(level));
        }
        KrippendorffAlpha alpha = coded.agreement();
        MeasureRow agreement = Figures
                .row(key("uptake_agreement", "I4", "edition", edition), alpha, Unit.INDEX, alpha.units())
                .interval(Figures.interval(alpha.limits(), "bootstrap"));
        return List.of(taken, alpha.agreement().isPresent()
                ? agreement.notes("%s of pairs agree".formatted(Figures.number(alpha.agreement().getAsDouble())))
                : agreement);
    }

    /** What the words tell of the notes that were coded so: the two ways should rise together. */
    private String told(Level level) {
        OptionalDouble mean = IntStream.range(0, uptake.notes().size())
                .filter(note -> coded.level(id(note)).filter(level::equals).isPresent())
                .mapToObj(note -> uptake.of(note).share()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average();
        return mean.isPresent() ? "%s as the words tell of those".formatted(Figures.number(mean.getAsDouble())) : "";
    }

    private static MeasureKey key(String measure, String section, String scope, String subject) {
        return new MeasureKey(measure, section, scope, subject, "");
    }
}
