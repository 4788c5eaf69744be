package no.kronsj.ingest.proposal.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.YamlScalar;

/**
 * What a column is taken for.
 *
 * @param keys      of the item beside its heading, as YAML
 * @param certainty how sure that is
 * @param questions what is asked of it
 */
record ProposedItem(SequencedMap<String, String> keys, Certainty certainty, List<String> questions) {
    ProposedItem {
        questions = List.copyOf(questions);
    }

    static ProposedItem scaled(String scale, Certainty certainty, List<String> questions) {
        return with("scale", YamlScalar.of(scale), certainty, questions);
    }

    static ProposedItem text(Certainty certainty, List<String> questions) {
        return with("text", "true", certainty, questions);
    }

    static ProposedItem separated(String separator, Certainty certainty, List<String> questions) {
        return with("multi", YamlScalar.of(separator), certainty, questions);
    }

    /** One answer of several that have no order. */
    static ProposedItem choice(Certainty certainty, List<String> questions) {
        return new ProposedItem(new LinkedHashMap<>(), certainty, questions);
    }

    private static ProposedItem with(String key, String value, Certainty certainty, List<String> questions) {
        var keys = new LinkedHashMap<String, String>();
        keys.put(key, value);
        return new ProposedItem(keys, certainty, questions);
    }
}
