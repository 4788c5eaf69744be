package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.frame.Invited;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Evenness;
import no.kronsj.analysis.statistics.ExpectedGini;
import no.kronsj.analysis.statistics.GiniShare;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.Workshop;

/** Response, retention and how evenly the members of each group contributed. */
public final class ParticipationMeasures {
    private static final int MILLIS_PER_SECOND = 1000;

    private final SmallTables tables;
    private final Frame frame;
    private final Presence presence;
    private final List<MeasureRow> rows = new ArrayList<>();

    private ParticipationMeasures(SmallTables tables, Frame frame, Presence presence) {
        this.tables = tables;
        this.frame = frame;
        this.presence = presence;
    }

    /** All rows of sections A1, A2 and F. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables, Frame frame, Presence presence) {
        var measures = new ParticipationMeasures(tables, frame, presence);
        measures.responseRates(plan);
        measures.retention(plan.editionId());
        measures.balance();
        return measures.rows;
    }

    private void responseRates(Workshop plan) {
        Invited invited = Invited.of(tables, frame);
        for (String instrument : new TreeSet<>(plan.instruments().keySet())) {
            rows.add(responseRate("instrument", instrument, invited.respondents(instrument),
                    invited.people(instrument)));
            if (invited.knowsGroups(instrument)) {
                frame.groups().keySet().forEach(group -> rows.add(responseRate("instrument_group",
                        instrument + "@" + group, invited.respondents(instrument, group),
                        invited.people(instrument, group))));
            }
        }
    }

    private static MeasureRow responseRate(String scope, String subject, int respondents, OptionalInt people) {
        var key = new MeasureKey("response_rate", "A1", scope, subject, "");
        if (people.isEmpty() || people.getAsInt() == 0) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA,
                    people.isEmpty() ? "FRAME-UNKNOWN" : "nobody was asked").n(respondents);
        }
        if (respondents == 0 && scope.equals("instrument")) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "nobody filled it in").n(0)
                    .frame((long) people.getAsInt());
        }
        double rate = (double) respondents / Frame.atLeast(people, respondents);
        return Figures.framed(MeasureRow.of(key, rate, Unit.SHARE, respondents), people, respondents);
    }

    private void retention(String edition) {
        rows.add(retention("edition", edition, frame.everybody()));
        frame.groups().forEach((group, members) -> rows.add(retention("group", group, members)));
    }

    private MeasureRow retention(String scope, String subject, List<String> people) {
        var key = new MeasureKey("retention", "A2", scope, subject, "");
        if (!presence.known() || people.isEmpty()) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA);
        }
        long stayed = people.stream().filter(presence::stayed).count();
        return MeasureRow.of(key, (double) stayed / people.size(), Unit.SHARE, people.size())
                .frame((long) people.size());
    }

    private void balance() {
        var amounts = new TreeMap<String, Map<String, Map<String, Long>>>();
        var sessions = new HashMap<String, String>();
        var units = new HashMap<String, String>();
        for (Row row : tables.activity()) {
            String layer = row.getString("layer");
            String group = row.getString("group_id");
            amounts.computeIfAbsent(layer, all -> new TreeMap<>()).computeIfAbsent(group, all -> new HashMap<>())
                    .merge(row.getString("person"), row.getLong("amount"), Long::sum);
            sessions.merge(layer + "@" + group, row.getString("session"), (a, b) -> a.equals(b) ? a : "");
            units.put(layer, row.getString("unit"));
        }
        amounts.forEach((layer, groups) -> frame.groups()
                .forEach((group, members) -> balance(layer + "@" + group, members,
                        groups.getOrDefault(group, Map.of()), units.getOrDefault(layer, ""),
                        sessions.getOrDefault(layer + "@" + group, ""))));
    }

    /** Members stand in the order of what they did, so that no figure depends on a name or a pseudonym. */
    private void balance(String subject, List<String> members, Map<String, Long> amounts, String unit, String session) {
        record Share(int amount, double seconds) {}
        long divisor = unit.equals("seconds") ? MILLIS_PER_SECOND : 1;
        List<Share> shares = members.stream()
                .map(person -> new Share(Math.toIntExact(amounts.getOrDefault(person, 0L) / divisor),
                        presence.known() ? presence.seconds(person, session) : 1))
                .sorted(Comparator.comparingInt(Share::amount).thenComparingDouble(Share::seconds)).toList();
        double[] contributed = shares.stream().mapToDouble(Share::amount).toArray();
        int[] counts = shares.stream().mapToInt(Share::amount).toArray();
        double[] present = shares.stream().mapToDouble(Share::seconds).toArray();
        String silent = "%s of %s silent".formatted(shares.stream().filter(share -> share.amount() == 0).count(),
                shares.size());

        GiniShare gini = GiniShare.of(contributed);
        NamedSeed seed = NamedSeed.of("participation_gini_expected", subject, NamedSeed.DEFAULT_USER_SEED);
        ExpectedGini expected = ExpectedGini.of(counts, present, seed);
        MeasureRow uneven = Figures.row(key("participation_gini", "F2", subject), gini, Unit.INDEX, members.size())
                .notes(silent);
        rows.add(expected.p().isPresent()
                ? uneven.p(expected.p().getAsDouble(), "multinomial, %s draws".formatted(expected.draws()))
                : uneven);
        rows.add(Figures.row(key("participation_gini_expected", "F4", subject), expected, Unit.INDEX, members.size())
                .drawn(seed.value(), NamedSeed.DRAWS));
        Evenness evenness = Evenness.of(contributed);
        rows.add(Figures.row(key("participation_evenness", "F3", subject), evenness, Unit.INDEX, members.size()));
        OptionalDouble most = evenness.maxShare();
        rows.add(Figures.row(key("participation_max_share", "F3", subject), most,
                most.isPresent() ? Status.OK : Figures.status(evenness.status()), Unit.SHARE, members.size()));
    }

    private static MeasureKey key(String measure, String section, String subject) {
        return new MeasureKey(measure, section, "layer_group", subject, "");
    }
}
