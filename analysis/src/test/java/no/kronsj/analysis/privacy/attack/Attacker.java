package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.result.Results;

/** Somebody who has the public tables of one workshop, knows who was there and who answered, and wants to know what. */
record Attacker(InventedWorkshop workshop, ProtectionRule rule, boolean sensitive) {

    /** A sentence for every secret that is none any more. */
    List<String> broken(Results restricted, Results open) {
        var broken = new ArrayList<String>();
        for (String item : InventedPlan.ITEMS) {
            broken.addAll(new ItemAttack(workshop, item, rule, sensitive && item.equals(InventedPlan.SENSITIVE))
                    .broken(open));
        }
        if (sensitive) {
            broken.addAll(new MissingAttack(workshop, rule).broken(open));
        }
        broken.addAll(new PresenceAttack(workshop, rule).broken(open));
        broken.addAll(new TieAttack(restricted, rule, "group").broken(open));
        broken.addAll(new TieAttack(restricted, rule, "role").broken(open));
        broken.addAll(new DifferenceAttack(workshop, rule).broken(open));
        broken.addAll(new ClassAttack(workshop, rule).broken(open));
        return broken;
    }
}
