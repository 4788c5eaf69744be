package no.kronsj.analysis.uptake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.revision.Sentence;
import no.kronsj.analysis.statistics.AssignmentNet;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.text.TextTokens;

/**
 * What the groups took up of what others said to them (H2, H3): each note beside the notes that others got, because groups that
 * work on one topic share words without having listened to each other.
 */
public final class Uptake {
    private final List<Note> notes;
    private final List<Receiver> receivers;
    private final List<String> groups;
    private final List<LexicalUptake> own;
    private final double[][] scores;
    private final int[] receiver;

    private Uptake(List<Note> notes, List<Receiver> receivers) {
        this.notes = notes;
        this.receivers = receivers;
        this.groups = receivers.stream().map(Receiver::group).toList();
        this.receiver = notes.stream().mapToInt(note -> groups.indexOf(note.to())).toArray();
        this.own = new ArrayList<>();
        this.scores = new double[notes.size()][receivers.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < receivers.size(); j++) {
                LexicalUptake uptake = LexicalUptake.of(notes.get(i), receivers.get(j));
                boolean toItself = notes.get(i).from().equals(groups.get(j));
                scores[i][j] = toItself ? Double.NaN : uptake.share().orElse(Double.NaN);
                if (j == receiver[i]) {
                    own.add(uptake);
                }
            }
        }
    }

    /** The uptake of an edition. */
    public static Uptake of(Writings writings, TextTokens words) {
        return new Uptake(Note.all(writings, words),
                writings.groups().stream().map(group -> Receiver.of(writings, group, words)).toList());
    }

    /** Every note, by receiver and giver. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The groups that wrote or were written to. */
    public List<String> groups() {
        return groups;
    }

    /** How much of every note (row) every group (column) has taken up, whoever it was for; NaN where it cannot be told. */
    double[][] scores() {
        return scores;
    }

    LexicalUptake of(int note) {
        return own.get(note);
    }

    /** The sentence that has what a note proposed, where one has it. */
    Optional<Sentence> sentence(int note, LexicalUptake.Proposed proposed) {
        return proposed.takenUp()
                ? LexicalUptake.sentence(notes.get(note), receivers.get(receiver[note]), proposed.concept())
                : Optional.empty();
    }

    /** Mean over a group's notes, those left out of which it cannot be told. */
    OptionalDouble group(String group) {
        return IntStream.range(0, notes.size()).filter(i -> notes.get(i).to().equals(group))
                .mapToObj(own::get).map(LexicalUptake::share).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average();
    }

    /** A group's notes against those that others got. */
    public AssignmentNet net(String group) {
        int column = groups.indexOf(group);
        double[] ofGroup = new double[notes.size()];
        boolean[] mine = new boolean[notes.size()];
        for (int i = 0; i < mine.length; i++) {
            ofGroup[i] = scores[i][column];
            mine[i] = receiver[i] == column;
        }
        return AssignmentNet.of(ofGroup, mine, days(), seed("group"));
    }

    /** All groups together. */
    public AssignmentNet net() {
        return AssignmentNet.of(scores, receiver, days(), seed("edition"));
    }

    static NamedSeed seed(String scope) {
        return NamedSeed.of("uptake_net", scope, NamedSeed.DEFAULT_USER_SEED);
    }

    /** Who worked on another day heard other experts; notes are only compared with those of their day. */
    private int[] days() {
        List<String> sessions = notes.stream().map(Note::session).distinct().toList();
        return notes.stream().mapToInt(note -> sessions.indexOf(note.session())).toArray();
    }

    /** The notes of each group, in their order. */
    Map<String, List<Integer>> byReceiver() {
        Map<String, List<Integer>> byReceiver = new LinkedHashMap<>();
        groups.forEach(group -> byReceiver.put(group, new ArrayList<>()));
        for (int i = 0; i < notes.size(); i++) {
            byReceiver.computeIfAbsent(notes.get(i).to(), group -> new ArrayList<>()).add(i);
        }
        return byReceiver;
    }
}
