package no.kronsj.analysis.uptake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.proposal.Writing;
import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.TextTokens;

/**
 * What one group said to another, all of it together.
 *
 * @param from     the group that gave it, or "" where nobody tells
 * @param passages where it stands
 * @param concepts what it speaks of, each with the first word that says it, in the order of the text
 * @param session  when it was written, or "" where nobody tells
 * @param english  whether it is written in English, whose words no Norwegian text has
 */
public record Note(String to, String from, List<String> passages, Map<String, String> concepts, String session,
        boolean english) {
    /** The subject of its figures. */
    public String id() {
        return to + "@" + from;
    }

    /** The notes of an edition, by receiver and giver. */
    static List<Note> all(Writings writings, TextTokens words) {
        Map<String, List<Passage>> together = new LinkedHashMap<>();
        for (Writing writing : writings.feedback()) {
            Passage passage = writing.passage();
            if (!passage.group().isEmpty()) {
                together.computeIfAbsent(passage.group() + "@" + writing.from(), note -> new ArrayList<>())
                        .add(passage);
            }
        }
        return together.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(note -> of(note.getKey(), note.getValue(), words)).toList();
    }

    private static Note of(String id, List<Passage> passages, TextTokens words) {
        int at = id.indexOf('@');
        Map<String, String> concepts = new LinkedHashMap<>();
        passages.forEach(passage -> words.of(passage.text(), passage.language()).stream()
                .filter(TextTokens.Token::content)
                .filter(token -> !concepts.containsValue(token.surface()))
                .forEach(token -> concepts.putIfAbsent(token.concept(), token.surface())));
        return new Note(id.substring(0, at), id.substring(at + 1), passages.stream().map(Passage::id).toList(),
                concepts, passages.getFirst().session(), Languages.english(passages));
    }
}
