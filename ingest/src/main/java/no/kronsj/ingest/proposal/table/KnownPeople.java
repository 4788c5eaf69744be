package no.kronsj.ingest.proposal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import no.kronsj.ingest.workshop.CellText;

/** The people of the register, by address, id and name, and the groups they are in; nobody where there is none. */
public final class KnownPeople {
    private final Map<String, String> groupByIdentity = new HashMap<>();
    private final Set<String> groups = new TreeSet<>();

    /** The people of these columns, which are as long as each other. */
    public static KnownPeople of(List<SeenColumn> identities, Optional<SeenColumn> group) {
        var people = new KnownPeople();
        for (SeenColumn identity : identities) {
            for (int row = 0; row < identity.cells().size(); row++) {
                String own = group.isPresent() ? group.get().cells().get(row) : "";
                people.groupByIdentity.putIfAbsent(CellText.comparable(identity.cells().get(row)), own);
            }
        }
        people.groupByIdentity.remove("");
        group.ifPresent(column -> people.groups.addAll(column.answers()));
        return people;
    }

    /** Whether somebody in the register is called so. */
    public boolean knows(String identity) {
        return groupByIdentity.containsKey(CellText.comparable(identity));
    }

    /** The group of somebody, "" where nobody knows. */
    public String group(String identity) {
        return groupByIdentity.getOrDefault(CellText.comparable(identity), "");
    }

    /** The groups, sorted. */
    public Set<String> groups() {
        return groups;
    }

    /** Whether both have a group and it is not the same. */
    public boolean apart(String one, String other) {
        return !group(one).isEmpty() && !group(other).isEmpty() && !group(one).equals(group(other));
    }
}
