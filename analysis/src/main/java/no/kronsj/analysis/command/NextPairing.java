package no.kronsj.analysis.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.tie.Pair;
import no.kronsj.analysis.tie.PairingAudit;
import no.kronsj.analysis.tie.PairingDraw;
import no.kronsj.analysis.tie.PairingRound;
import no.kronsj.ingest.PairingBasis;
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

    static NextPairing of(PairingBasis basis) {
        return new NextPairing(basis.groupOf(), pairs(basis, Use.BASELINE), pairs(basis, Use.DESIGNED));
    }

    private static Set<Pair> pairs(PairingBasis basis, Use use) {
        return basis.encounters().stream().filter(met -> met.use().equals(use.word()))
                .map(met -> Pair.of(met.one(), met.other())).collect(Collectors.toSet());
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
