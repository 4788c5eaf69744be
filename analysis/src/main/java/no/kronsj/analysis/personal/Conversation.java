package no.kronsj.analysis.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.kronsj.analysis.privacy.TextRule;
import no.kronsj.analysis.text.LanguageGuess;
import no.kronsj.analysis.text.Passage;

/**
 * Texts that belong together: the answers to one question, or the messages of one session. They are one document, in which
 * each is a passage.
 *
 * @param kind    {@code answer} or {@code chat}
 * @param session a session of the programme, or a wave
 * @param name    of the question or the layer
 * @param texts   in the order in which they are read
 */
record Conversation(String kind, String session, String name, List<Written> texts) {

    /** The passages of an edition in some language, with the groups that may be told. */
    List<Passage> passages(String edition, String language, TextRule rule, LanguageGuess guess) {
        Set<String> told = rule.groupsToTell(writers());
        String document = "%s/%s/%s".formatted(kind, session.isEmpty() ? "all" : session, name);
        var passages = new ArrayList<Passage>();
        int start = 0;
        for (Written written : texts) {
            String id = "%s/all/%s/%d".formatted(edition, document, passages.size() + 1);
            String group = told.contains(written.group()) ? written.group() : "";
            int end = start + written.text().length();
            passages.add(new Passage(id, "", written.text(), group, kind, "", guess.of(written.text(), language),
                    session, "", document, start, end));
            start = end + 1;
        }
        return passages;
    }

    private Map<String, Integer> writers() {
        var people = new HashMap<String, Set<String>>();
        texts.forEach(text -> people.computeIfAbsent(text.group(), group -> new HashSet<>()).add(text.writer()));
        var writers = new HashMap<String, Integer>();
        people.forEach((group, names) -> writers.put(group, names.size()));
        return writers;
    }
}
