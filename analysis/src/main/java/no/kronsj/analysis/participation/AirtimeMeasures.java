package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.participation.Airtime.Member;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Evenness;
import no.kronsj.analysis.statistics.ExpectedGini;
import no.kronsj.analysis.statistics.GiniShare;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.TurnTaking;

/**
 * How evenly the members of each group contributed, in all and session by session (the wave of a row is the session), and
 * how many groups were more uneven than chance makes them. No row is about a person (metrics F8), so all are public.
 */
public final class AirtimeMeasures {
    private static final String GROUP = "layer_group";
    private static final String LAYER = "layer";

    private final Airtime airtime;
    private final Map<String, TurnCounts> turns = new HashMap<>();
    private final List<MeasureRow> rows = new ArrayList<>();

    private AirtimeMeasures(Airtime airtime, SmallTables tables) {
        this.airtime = airtime;
        for (Row row : tables.turns()) {
            String subject = subject(row.getString("layer"), row.getString("group_id"));
            var counts = new TurnCounts(row.getLong("steps"), row.getLong("switches"));
            turns.merge(place(subject, row.getString("session")), counts, TurnCounts::plus);
            if (!row.getString("session").isEmpty()) {
                turns.merge(place(subject, Airtime.WHOLE), counts, TurnCounts::plus);
            }
        }
    }

    /** How often one contribution followed another, and how often it was somebody else's. */
    private record TurnCounts(long steps, long switches) {
        TurnCounts plus(TurnCounts other) {
            return new TurnCounts(steps + other.steps, switches + other.switches);
        }
    }

    /** How a group's silent and uneven count in its layer. */
    private record Standing(int members, int silent, boolean active, boolean uneven) {}

    /** All rows of sections F2 to F6. */
    public static List<MeasureRow> rows(Airtime airtime, SmallTables tables) {
        var measures = new AirtimeMeasures(airtime, tables);
        for (String layer : airtime.allLayers()) {
            var groups = new ArrayList<Standing>();
            for (String group : airtime.groups().keySet()) {
                groups.add(measures.group(layer, group, Airtime.WHOLE));
                airtime.sessions(layer, group).forEach(session -> measures.group(layer, group, session));
            }
            measures.whole(layer, groups);
        }
        VoiceMeasures.add(tables, measures.rows);
        return measures.rows;
    }

    private Standing group(String layer, String group, String session) {
        String subject = subject(layer, group);
        List<Member> members = airtime.members(layer, group, session);
        double[] amounts = members.stream().mapToDouble(Member::amount).toArray();
        int silent = (int) members.stream().filter(member -> member.amount() == 0).count();
        int n = members.size();
        ExpectedGini chance = uneven(subject, session, members, amounts,
                "%s of %s silent".formatted(silent, n));
        Evenness evenness = Evenness.of(amounts);
        rows.add(Figures.row(key("participation_evenness", "F3", subject, session), evenness, Unit.INDEX, n));
        OptionalDouble most = evenness.maxShare();
        rows.add(Figures.row(key("participation_max_share", "F3", subject, session), most,
                most.isPresent() ? Status.OK : Figures.status(evenness.status()), Unit.SHARE, n));
        boolean active = silent < n;
        rows.add(silent(key("participation_silent_share", "F2", subject, session), silent, n, active));
        turns(subject, session);
        return new Standing(n, silent, active, chance.isBeyondChance());
    }

    private ExpectedGini uneven(String subject, String session, List<Member> members, double[] amounts, String silent) {
        int[] counts = members.stream().mapToInt(member -> Math.toIntExact(member.amount())).toArray();
        double[] present = members.stream().mapToDouble(Member::propensity).toArray();
        NamedSeed seed = NamedSeed.of("participation_gini_expected",
                session.isEmpty() ? subject : subject + " " + session, NamedSeed.DEFAULT_USER_SEED);
        ExpectedGini chance = ExpectedGini.of(counts, present, seed);
        int n = members.size();
        MeasureRow seen = Figures.row(key("participation_gini", "F2", subject, session), GiniShare.of(amounts),
                Unit.INDEX, n).notes(silent);
        rows.add(chance.p().isPresent()
                ? seen.p(chance.p().getAsDouble(), "multinomial, %s draws".formatted(chance.draws()))
                : seen);
        MeasureRow expected = Figures.row(key("participation_gini_expected", "F4", subject, session), chance,
                Unit.INDEX, n).drawn(seed.value(), NamedSeed.DRAWS);
        rows.add(chance.percentile95().isPresent()
                ? expected.interval(new Interval(0, chance.percentile95().getAsDouble(), "chance alone, one-sided"))
                : expected);
        rows.add(Figures.row(key("participation_percentile", "F4", subject, session), chance.percentile(),
                Figures.status(chance.status()), Unit.INDEX, n).drawn(seed.value(), NamedSeed.DRAWS));
        return chance;
    }

    /** A table that only counts has no order, and so no turns. */
    private void turns(String subject, String session) {
        TurnCounts counts = turns.get(place(subject, session));
        var key = key("turn_taking", "F6", subject, session);
        if (counts == null) {
            rows.add(MeasureRow.without(key, Unit.INDEX, Status.UNDEFINED));
            return;
        }
        // Of a single log the steps are one less than its messages, and the switches one less than its turns.
        TurnTaking taking = TurnTaking.of(Math.toIntExact(counts.switches() + 1),
                Math.toIntExact(counts.steps() + 1));
        rows.add(Figures.row(key, taking, Unit.INDEX, counts.steps()));
    }

    private static MeasureRow silent(MeasureKey key, int silent, int people, boolean active) {
        return active
                ? MeasureRow.of(key, (double) silent / people, Unit.SHARE, people).frame((long) people)
                : MeasureRow.without(key, Unit.SHARE, people == 0 ? Status.NO_DATA : Status.UNDEFINED).n(people);
    }

    /** A group of which nobody contributed has no log, and tells nothing of who was silent. */
    private void whole(String layer, List<Standing> groups) {
        List<Standing> active = groups.stream().filter(Standing::active).toList();
        int members = active.stream().mapToInt(Standing::members).sum();
        int silent = active.stream().mapToInt(Standing::silent).sum();
        rows.add(silent(new MeasureKey("participation_silent_share", "F2", LAYER, layer, ""), silent, members,
                members > 0));
        var key = new MeasureKey("participation_uneven_share", "F4", LAYER, layer, "");
        long uneven = active.stream().filter(Standing::uneven).count();
        rows.add(active.isEmpty()
                ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA)
                : MeasureRow.of(key, (double) uneven / active.size(), Unit.SHARE, active.size())
                        .frame((long) groups.size()));
    }

    static String subject(String layer, String group) {
        return layer + "@" + group;
    }

    private static String place(String subject, String session) {
        return subject + "\n" + session;
    }

    private static MeasureKey key(String measure, String section, String subject, String session) {
        return new MeasureKey(measure, section, GROUP, subject, session);
    }
}
