package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.text.LanguageGuess;
import no.kronsj.analysis.text.Passage;
import no.kronsj.ingest.workshop.Workshop;

/** The passages of an edition as texts. */
final class ReadTexts {
    private ReadTexts() {}

    /** A passage is in the language it seems to be in, else in its document's, else in the edition's (G1). */
    static List<Passage> of(Workshop plan, SmallTables tables) {
        var guess = new LanguageGuess();
        var whole = new HashMap<String, StringBuilder>();
        for (Row row : tables.passages()) {
            whole.computeIfAbsent(row.getString("document"), document -> new StringBuilder())
                    .append(row.getString("text"))
                    .append('\n');
        }
        var languages = new HashMap<String, String>();
        whole.forEach((document, text) -> languages.put(document, guess.of(text.toString(), plan.language().code())));
        var passages = new ArrayList<Passage>();
        for (Row row : tables.passages()) {
            String text = row.getString("text");
            String document = row.getString("document");
            passages.add(new Passage(row.getString("passage"), row.getString("title"), text, row.getString("group_id"),
                    row.getString("kind"), row.getString("revision"),
                    guess.of(text, languages.getOrDefault(document, plan.language().code())),
                    row.getString("session"), "", document,
                    row.getInt("start"), row.getInt("end")));
        }
        return passages;
    }

    /** What groups propose, each passage with its neighbours in the document: a single sentence says too little. */
    static List<Passage> inContext(List<Passage> read) {
        List<Passage> proposals = read.stream().filter(p -> Writings.PROPOSALS.contains(p.kind())).toList();
        var inContext = new ArrayList<Passage>();
        for (int i = 0; i < proposals.size(); i++) {
            Passage passage = proposals.get(i);
            var text = new StringBuilder(passage.text());
            for (int neighbour : new int[]{i - 1, i + 1}) {
                if (neighbour >= 0 && neighbour < proposals.size()
                        && proposals.get(neighbour).document().equals(passage.document())) {
                    text.append('\n').append(proposals.get(neighbour).text());
                }
            }
            inContext.add(with(passage, text.toString(), ""));
        }
        return inContext;
    }

    /** The same passage with another text or theme. */
    static Passage with(Passage passage, String text, String theme) {
        return new Passage(passage.id(), passage.title(), text, passage.group(), passage.kind(), passage.revision(),
                passage.language(), passage.session(), theme, passage.document(), passage.start(), passage.end());
    }
}
