package no.kronsj.analysis.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.PersonalTexts;
import no.kronsj.analysis.privacy.TextRule;
import no.kronsj.analysis.text.LanguageGuess;
import no.kronsj.analysis.text.Passage;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Answers in free text and messages as passages, for the restricted index alone: nothing takes the names out of what people
 * wrote. Who wrote is not told, nor in which row it stands; {@link TextRule} says whether the group is.
 */
public final class PersonalPassages {
    private static final String ANSWER = "answer";
    private static final String CHAT = "chat";

    private final TextRule rule;
    private final LanguageGuess guess = new LanguageGuess();

    private PersonalPassages(Workshop plan) {
        this.rule = new TextRule(plan);
    }

    /** The passages of an edition, by document and place. */
    public static List<Passage> of(Workshop plan, PersonalTexts texts) {
        var passages = new PersonalPassages(plan);
        return Stream.of(passages.answers(texts), chats(texts)).flatMap(List::stream)
                .flatMap(conversation -> conversation
                        .passages(plan.editionId(), plan.language().code(), passages.rule, passages.guess).stream())
                .toList();
    }

    private List<Conversation> answers(PersonalTexts texts) {
        var questions = new TreeMap<Place, List<Written>>(Place.ORDER);
        int number = 0;
        for (Row row : texts.answers()) {
            var question = new Place(row.getString("wave"), row.getString("instrument") + "." + row.getString("item"));
            if (rule.mayBeRead(question.name(), question.session())) {
                number++;
                questions.computeIfAbsent(question, first -> new ArrayList<>())
                        .add(new Written(row.getString("text"), row.getString("group_id"), "" + number));
            }
        }
        // By text: the order of the file would tell which answers one person gave.
        questions.values().forEach(answers -> answers.sort(Comparator.comparing(Written::text)));
        return conversations(ANSWER, questions);
    }

    /** The table is sorted by file, then by place in it. */
    private static List<Conversation> chats(PersonalTexts texts) {
        var sessions = new TreeMap<Place, List<Written>>(Place.ORDER);
        for (Row row : texts.messages()) {
            sessions.computeIfAbsent(new Place(row.getString("session"), row.getString("layer")),
                    first -> new ArrayList<>())
                    .add(new Written(row.getString("text"), row.getString("group_id"), row.getString("person")));
        }
        return conversations(CHAT, sessions);
    }

    private static List<Conversation> conversations(String kind, Map<Place, List<Written>> texts) {
        return texts.entrySet().stream().map(entry -> new Conversation(kind, entry.getKey().session(),
                entry.getKey().name(), entry.getValue())).toList();
    }

    /** When, and to which question or in which layer. */
    private record Place(String session, String name) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::session).thenComparing(Place::name);
    }
}
