package no.kronsj.ingest;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import no.kronsj.ingest.encounter.Encounter;
import no.kronsj.ingest.erasure.ErasureSieve;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.Participant;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/**
 * What the organisers' next draw of pairs starts from. It names people by the ids of their own register, which the draw has
 * to give back to them, and goes into no table.
 *
 * @param groupOf everybody of the register with their group, "" without one
 */
public record PairingBasis(SortedMap<String, String> groupOf, List<Met> encounters) {

    /** Two people, and for which use of a layer their encounter was told: {@code baseline}, {@code designed}, … */
    public record Met(String use, String one, String other) {}

    /** Reads the register without those who were erased, and whom its people met; empty without a register. */
    public static PairingBasis read(Workshop plan, Corrections corrections, PeopleFiles people)
            throws WorkshopMistakes {
        var key = PseudonymKey.readOrCreate(people.key());
        ErasedPeople erased = people.readErased(key);
        SortedMap<String, String> ids = ParticipantRegister.read(plan, corrections,
                new SourceFolder(plan.folder(), file -> {
                }, new ErasureSieve(plan, erased), people.ofWorkspace()), key, erased).allIds();
        IngestReport report = Ingest.run(plan, corrections, people, file -> {
        });
        var groupOf = new TreeMap<String, String>();
        report.rows().rows(CanonicalTable.PARTICIPANTS).stream().map(Participant.class::cast)
                .forEach(one -> groupOf.put(ids.getOrDefault(one.person(), one.person()), one.groupId()));
        List<Met> encounters = report.rows().rows(CanonicalTable.ENCOUNTERS).stream().map(Encounter.class::cast)
                .map(one -> new Met(one.use(), ids.getOrDefault(one.source(), one.source()),
                        ids.getOrDefault(one.target(), one.target())))
                .toList();
        return new PairingBasis(groupOf, encounters);
    }
}
