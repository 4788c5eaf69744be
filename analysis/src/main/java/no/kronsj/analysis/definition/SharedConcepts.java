package no.kronsj.analysis.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import no.kronsj.analysis.result.ConceptRow;

/** Which concepts all groups have in their definition, and which only one has. */
public final class SharedConcepts {
    private SharedConcepts() {}

    /** One row per revision and concept, the most widely shared first. */
    public static List<ConceptRow> rows(Proposals proposals) {
        List<ConceptRow> rows = new ArrayList<>();
        for (String revision : proposals.revisions()) {
            List<Proposals.Document> definitions = proposals.definitions(revision);
            Map<String, TreeSet<String>> groups = new TreeMap<>();
            for (Proposals.Document definition : definitions) {
                Arrays.stream(definition.terms()).filter(proposals.vocabulary()::isShowable).forEach(term -> groups
                        .computeIfAbsent(proposals.vocabulary().surface(term), word -> new TreeSet<>())
                        .add(definition.group()));
            }
            List<ConceptRow> ofRevision = new ArrayList<>();
            groups.forEach((concept, who) -> ofRevision
                    .add(new ConceptRow(revision, concept, List.copyOf(who), definitions.size())));
            ofRevision.sort(Comparator.comparingInt(row -> -row.groups().size()));
            rows.addAll(ofRevision);
        }
        return List.copyOf(rows);
    }
}
