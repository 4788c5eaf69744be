package no.kronsj.analysis.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.tie.Pair;
import no.kronsj.analysis.tie.PairingAudit;
import no.kronsj.analysis.tie.PairingDraw;
import no.kronsj.analysis.tie.PairingRound;
import no.kronsj.ingest.IngestReport;
import no.kronsj.ingest.encounter.Encounter;
import no.kronsj.ingest.participant.Participant;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/**
 * What a draw starts from. People stand by the ids of the register, so that neither the key nor the register's order
 * decides the draw.
 *
 * @param groupOf everybody with their group, "" without one
 * @param known   pairs who knew each other before
 * @param met     pairs of earlier draws
 */
record NextPairing(SortedMap<String, String> groupOf, Set<Pair> known, Set<Pair> met) {

    static NextPairing of(IngestReport report, Map<String, String> ids) {
        var groupOf = new TreeMap<String, String>();
        report.rows().rows(CanonicalTable.PARTICIPANTS).stream().map(Participant.class::cast)
                .forEach(one -> groupOf.put(ids.getOrDefault(one.person(), one.person()), one.groupId()));
        return new NextPairing(groupOf, pairs(report, ids, Use.BASELINE), pairs(report, ids, Use.DESIGNED));
    }

    private static Set<Pair> pairs(IngestReport report, Map<String, String> ids, Use use) {
        var pairs = new HashSet<Pair>();
        report.rows().rows(CanonicalTable.ENCOUNTERS).stream().map(Encounter.class::cast)
                .filter(one -> one.use().equals(use.word()))
                .forEach(one -> pairs.add(Pair.of(ids.getOrDefault(one.source(), one.source()),
                        ids.getOrDefault(one.target(), one.target()))));
        return pairs;
    }

    /** Each round knows the ones before. */
    List<PairingRound> draw(String edition, int rounds, long seed) {
        var drawn = new ArrayList<PairingRound>();
        var soFar = new HashSet<>(met);
        for (int round = 1; round <= rounds; round++) {
            var pairs = PairingDraw.draw(List.copyOf(groupOf.keySet()), groupOf, known, soFar,
                    NamedSeed.of("pair " + round, edition, seed));
            drawn.add(new PairingRound("draw", "" + round, pairs));
            soFar.addAll(pairs);
        }
        return drawn;
    }

    String group(String person) {
        return groupOf.getOrDefault(person, "");
    }

    PairingAudit audit(List<PairingRound> drawn) {
        var before = new HashSet<>(known);
        before.addAll(met);
        return PairingAudit.of(drawn, groupOf, before);
    }
}
