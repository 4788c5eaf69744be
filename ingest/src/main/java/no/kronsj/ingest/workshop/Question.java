package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Map;

/** A question that the groups' documents ought to answer. */
public record Question(@Key(required = true, value = "its id") String id,
        @Key(shape = Key.Shape.LOCAL_TEXT, required = true, value = "the question") LocalText text) {

    /** The six questions of the Norwegian instructions for official studies (utredningsinstruksen, section 2-1). */
    public static List<Question> ofOfficialStudies() {
        return List.of(
                question("problem", "Hva er problemet, og hva vil vi oppnå?", "Kva er problemet, og kva vil vi oppnå?",
                        "What is the problem, and what do we want to achieve?"),
                question("measures", "Hvilke tiltak er relevante?", "Kva tiltak er relevante?",
                        "Which measures are relevant?"),
                question("principle", "Hvilke prinsipielle spørsmål reiser tiltakene?",
                        "Kva prinsipielle spørsmål reiser tiltaka?",
                        "Which questions of principle do the measures raise?"),
                question("effects",
                        "Hva er de positive og negative virkningene av tiltakene, hvor varige er de, og hvem blir berørt?",
                        "Kva er dei positive og negative verknadene av tiltaka, kor varige er dei, og kven blir råka?",
                        "What are the good and bad effects of the measures, how lasting are they, and whom do they affect?"),
                question("recommendation", "Hvilket tiltak anbefales, og hvorfor?",
                        "Kva tiltak blir tilrådd, og kvifor?", "Which measure is recommended, and why?"),
                question("conditions", "Hva er forutsetningene for en vellykket gjennomføring?",
                        "Kva er føresetnadene for ei vellukka gjennomføring?",
                        "What are the conditions for carrying it out well?"));
    }

    private static Question question(String id, String nb, String nn, String en) {
        return new Question(id, new LocalText(Map.of(Language.NB, nb, Language.NN, nn, Language.EN, en)));
    }
}
