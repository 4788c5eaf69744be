package no.kronsj.analysis.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageTerms;
import no.kronsj.analysis.theme.Vocabulary;

/**
 * What the groups propose, as concepts. Words of English and of Norwegian texts cannot be compared, so only the language is here
 * in which more was written.
 *
 * @param documents  one per group, kind and revision, in that order
 * @param vocabulary what the numbers mean
 * @param apart      groups that wrote in the other language only
 */
public record Proposals(List<Document> documents, Vocabulary vocabulary, int apart) {
    private static final String DEFINITION = "definition";

    /** One text of one group: its concepts in order. */
    public record Document(String group, String kind, String revision, int[] terms) {}

    /** The proposals among passages. */
    public static Proposals of(List<Passage> passages) {
        List<Passage> all = passages.stream().filter(passage -> Writings.PROPOSALS.contains(passage.kind()))
                .filter(passage -> !passage.group().isEmpty()).toList();
        long english = all.stream().filter(Proposals::isEnglish).count();
        boolean inEnglish = english * 2 > all.size();
        PassageTerms reader = new PassageTerms();
        Vocabulary vocabulary = new Vocabulary();
        Map<List<String>, List<Integer>> terms = new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0))
                .thenComparing(key -> key.get(1)).thenComparing(key -> key.get(2), Passage.REVISIONS));
        all.stream().filter(passage -> isEnglish(passage) == inEnglish).forEach(passage -> terms
                .computeIfAbsent(List.of(passage.group(), passage.kind(), passage.revision()), key -> new ArrayList<>())
                .addAll(reader.of(passage).stream().map(vocabulary::number).toList()));
        List<Document> documents = terms.entrySet().stream().map(entry -> new Document(entry.getKey().get(0),
                entry.getKey().get(1), entry.getKey().get(2),
                entry.getValue().stream().mapToInt(Integer::intValue).toArray())).toList();
        long groups = all.stream().map(Passage::group).distinct().count();
        return new Proposals(documents, vocabulary,
                (int) (groups - documents.stream().map(Document::group).distinct().count()));
    }

    private static boolean isEnglish(Passage passage) {
        return passage.language().equals("en");
    }

    /** All revisions of the definitions, the earliest first. */
    List<String> revisions() {
        return definitions().map(Document::revision).distinct().sorted(Passage.REVISIONS).toList();
    }

    /** The definitions of one revision, by group. */
    List<Document> definitions(String revision) {
        return definitions().filter(document -> document.revision().equals(revision)).toList();
    }

    /** The last revision of every text. */
    List<Document> last() {
        Map<String, Document> last = new TreeMap<>();
        documents.forEach(document -> last.put(document.group() + "/" + document.kind(), document));
        return List.copyOf(last.values());
    }

    private Stream<Document> definitions() {
        return documents.stream().filter(document -> document.kind().equals(DEFINITION));
    }
}
