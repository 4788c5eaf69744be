package no.kronsj.analysis.processing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProcessingTextsTest {
    private static final String PLAN = """
                                       workshop: told
                                       edition: 2024
                                       title: Verkstedet
                                       language: nb
                                       organiser: {nb: Etaten, en: The agency}
                                       participants: {file: register.csv, id: E-post, name: Navn, attributes: {municipality: Kommune}}
                                       scales: {s5: {range: 1..5}}
                                       instruments:
                                         after: {file: after.csv, person: E-post, items: {voice: {scale: s5}, why: {text: true}}}
                                         pulse: {file: pulse.csv, items: {health: {scale: s5}}}
                                       interactions:
                                         - {layer: chat, use: participation, unit: messages, text: true, file: chat.txt}
                                       consent: {quotes: Kan vi sitere deg?}
                                       """;
    private static final String PRIVACY = "privacy: {minimumCell: 7, retainUntil: 2026-12-31, sensitive: [pulse.health]}\n";

    @Test
    void whatThePlanSaysStandsInTheRecord() throws Exception {
        String record = new ProcessingTexts(plan(PLAN + PRIVACY), Language.NB).record();

        for (String sentence : List.of("- Etaten", "- Påmelding: E-post, Navn, Kommune",
                "- Svar på «after»: 2 spørsmål, av dem 1 med egne ord, knyttet til personen med pseudonym",
                "- Svar på «pulse»: 1 spørsmål, uten noe som sier hvem som svarte",
                "- Spørsmål som krever mer varsomhet: pulse.health", "- Hva som ble skrevet: chat",
                "- Hva den enkelte samtykket til: Kan vi sitere deg?", "- `chat.txt`", "minst 7 personer",
                "- Til og med 31. desember 2026.")) {
            assertTrue(record.contains(sentence), sentence + " is not in\n" + record);
        }
    }

    @Test
    void whatThePlanDoesNotSayIsAGapThatShows() throws Exception {
        String without = new ProcessingTexts(plan(PLAN.replaceAll("organiser:.*\n", "")), Language.NB).record();

        List<String> gaps = Arrays.stream(without.split("\n")).filter(line -> line.startsWith("- **fyll ut: "))
                .toList();
        assertEquals(List.of("- **fyll ut: behandlingsansvarlig**", "- **fyll ut: kontaktperson og personvernombud**",
                "- **fyll ut: rettslig grunnlag**", "- **fyll ut: databehandlere**",
                "- **fyll ut: hvor maskinen står, og hvem som drifter den**",
                "- **fyll ut: siste dag (privacy: retainUntil i planen)**"), gaps);
    }

    @Test
    void bothTextsAreWholeInEveryLanguage() throws Exception {
        for (Language language : Language.values()) {
            var texts = new ProcessingTexts(plan(PLAN + PRIVACY), language);
            assertEquals(13, texts.record().lines().filter(line -> line.startsWith("## ")).count());
            assertEquals(9, texts.note().lines().filter(line -> line.startsWith("## ")).count());
            assertFalse(texts.record().contains("{"), texts.record());
            assertTrue(texts.note().startsWith("# "));
        }
        assertTrue(new ProcessingTexts(plan(PLAN + PRIVACY), Language.EN).note().contains("- The agency"));
    }

    private static Workshop plan(String text) throws Exception {
        return WorkshopYaml.readText(text, Path.of("."));
    }
}
