package no.kronsj.dashboard;

import java.util.Map;

import no.kronsj.ingest.workshop.Assessment.Part;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;

/** What an evaluator wrote; nothing of follow-up. */
final class InventedAssessment {
    static final Map<Part, LocalText> WORDS = Map.of(
            Part.PURPOSE, words("Verkstedet skulle gi ti fagmiljøer et felles språk.",
                    "Verkstaden skulle gi ti fagmiljø eit felles språk.",
                    "The workshop was to give ten communities a common language."),
            Part.DESIGN, words("To skjemaer, ett før og ett etter.", "To skjema, eitt før og eitt etter.",
                    "Two forms, one before and one after."),
            Part.JUDGEMENT, LocalText.of("""
                                         ## Samlet
                                         Verkstedet nådde det meste.
                                         Nettverket er uavgjort.

                                         - Hørt: ja
                                         - Kontakter: uavgjort
                                         """),
            Part.LIMITS, new LocalText(Map.of(Language.NB, "Fjorten svarte ikke & ingen vet <hvorfor>.")));

    private InventedAssessment() {}

    private static LocalText words(String nb, String nn, String en) {
        return new LocalText(Map.of(Language.NB, nb, Language.NN, nn, Language.EN, en));
    }
}
