package no.kronsj.ingest.masking;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.participant.Attribute;
import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.KnownPerson;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sentences of which somebody has said beforehand what of them must go and what must stay. */
class MaskerTest {
    /** Everybody of an invented register; many are called what other things are called too. */
    private static final List<String> PEOPLE = List.of("kari nordmann", "ola bjørnstad", "odd berg", "even dahl",
            "siv ås", "hans moen", "bjørn vik", "øyvind sæther", "åse marie lund", "anne-kari løvås", "jo strand",
            "will may", "grace hope", "per nilsen", "lars ølen", "mark young", "jan de vries");

    /** Person, role, municipality. */
    private static final String ATTRIBUTES = """
                                             p1 | ordfører  | Bodø
                                             p2 | planlegger | Bodø
                                             p3 | planlegger | Bodø
                                             p4 | ordfører  | Ås
                                             p5 | mayor     | Stord
                                             p6 | rådgjevar | Stord
                                             """;

    /** Language, the sentence, and the sentence as it may be read; "=" where nothing may go. */
    private static final String TRUTHS = """
                                         nb | Kari Nordmann foreslo et felles klimabudsjett. | [navn] foreslo et felles klimabudsjett.
                                         nb | Vi snakket med kari nordmann om saken. | Vi snakket med [navn] om saken.
                                         nb | KARI NORDMANN leder gruppa. | [navn] leder gruppa.
                                         nb | Karis forslag var bedre enn Øyvinds. | [navn]s forslag var bedre enn [navn]s.
                                         nb | Kari Nordmanns notat ligger ved. | [navn]s notat ligger ved.
                                         nb | Nordmann, Kari og Sæther, Øyvind møtte opp. | [navn] og [navn] møtte opp.
                                         nb | Spør Øyvind eller Åse. | Spør [navn] eller [navn].
                                         nb | Spør Hans om budsjettet. | Spør [navn] om budsjettet.
                                         nb | Hans forslag ble vedtatt. | =
                                         nb | Hans foreslo en ny plan. | [navn] foreslo en ny plan.
                                         nb | Vi tar med Hans' innspill. | Vi tar med [navn]' innspill.
                                         nb | Even har ansvaret for tiltaket. | [navn] har ansvaret for tiltaket.
                                         nb | Det er odd å si det slik, men bjørn finnes i skogen. | =
                                         nb | Bjørn og ulv er rovdyr. | =
                                         nb | Vi ga ordet til Bjørn. | Vi ga ordet til [navn].
                                         nb | Odd Berg tar det videre. | [navn] tar det videre.
                                         nb | Siv vokser langs vannet. | =
                                         nb | Vi ba Siv om hjelp. | Vi ba [navn] om hjelp.
                                         nb | Ås kommune og Bodø kommune samarbeider. | =
                                         nb | Toget går til Ås hver time. | =
                                         nb | Per i dag har vi 12 345 678 kroner. | =
                                         nb | Budsjettet er 22 345 678 kroner i 2025. | =
                                         nb | Ring 22 33 44 55 eller 912 34 567. | Ring [telefon] eller [telefon].
                                         nb | Mobil: +47 91234567, eller 91234567. | Mobil: [telefon], eller [telefon].
                                         nb | Nummeret er 0047 22 33 44 55. | Nummeret er [telefon].
                                         nb | Fra utlandet: +46 70 123 45 67. | Fra utlandet: [telefon].
                                         nb | Vi brukte 40000000 kr på riksvei 80 og E18. | =
                                         nb | Kostnaden er kr 45 00 00 00. | =
                                         nb | Organisasjonsnummer 912 345 678 og saksnummer 2021/12345. | =
                                         nb | Datoen er 20210922, klokka 09 00. | =
                                         nb | Perioden 2021-2025 og §§ 11-5 og 12-7. | =
                                         nb | Målet er 55 prosent innen 2030, 95 prosent innen 2050. | =
                                         nb | Skriv til kari.nordmann@kommune.example innen fredag. | Skriv til [e-post] innen fredag.
                                         nb | Fødselsnummer 01019010046 må ikke deles. | Fødselsnummer [fødselsnummer] må ikke deles.
                                         nb | D-nummer 410190 10110 heller ikke. | D-nummer [fødselsnummer] heller ikke.
                                         nb | Kontonummer 01019010047 er noe annet. | =
                                         nb | Ordføreren i Bodø vil ha buss. | [rolle og sted] vil ha buss.
                                         nb | Planleggeren i Bodø vil ha sykkelvei. | =
                                         nb | I Bodø er det mange som mener at det er på tide at ordføreren tar ansvar. | I [rolle og sted] er det mange som mener at det er på tide at [rolle og sted] tar ansvar.
                                         nb | Ordføreren var der. Bodø var det også. | =
                                         nb | Jonas i gruppa ved siden av er ikke påmeldt. | =
                                         nb | Kari-modellen bør prøves. | [navn]-modellen bør prøves.
                                         nb | Anne-Kari og Jo stiller. | [navn] og [navn] stiller.
                                         nb | De vanskelige sakene kommer, sier Jan. | De vanskelige sakene kommer, sier [navn].
                                         nb | Jan de Vries og De unge er enige. | [navn] og De unge er enige.
                                         nb | Langs strand og vik bygges det lite. | =
                                         nn | Eg meiner at Åse Marie Lund bør få ansvaret, ikkje ein konsulent. | Eg meiner at [namn] bør få ansvaret, ikkje ein konsulent.
                                         nn | Rådgjevaren i Stord seier at det ikkje er eit val, og eg er samd. | [rolle og stad] seier at det ikkje er eit val, og eg er samd.
                                         nn | Hans er ikkje eit namn her, og det er eg glad for. | =
                                         nn | Vegen frå vika til berget er ikkje rydda, og det er eg lei meg for. | =
                                         en | The mayor of Stord is the one we asked. | The [role and place] is the one we asked.
                                         en | Will the plan be ready in May, and is there hope? | =
                                         en | We asked Will about the roads of the county. | We asked [name] about the roads of the county.
                                         en | The young may walk, and the grace of it is free. | =
                                         en | Call +47 22 33 44 55 or write to the address grace@town.example. | Call [phone] or write to the address [e-mail].
                                         en | It was Grace Hope who wrote that the budget is 91 000 000 NOK. | It was [name] who wrote that the budget is 91 000 000 NOK.
                                         en | Mark Young's notes are in the appendix of the report. | [name]'s notes are in the appendix of the report.
                                         """;

    private final Masker masker = new Masker(NameBook.of(known(PEOPLE), RolePlaces.places(attributes()),
            ErasedPeople.nobody(PseudonymKey.of(new byte[32]))), RolePlaces.of(attributes()));

    @Test
    void whatPointsAtAPersonGoesAndAllElseStays() {
        assertAll(TRUTHS.lines().map(line -> line.split(" \\| ")).map(cells -> () -> {
            Language language = Language.find(cells[0]).orElseThrow();
            assertEquals(cells[2].equals("=") ? cells[1] : cells[2], masker.mask(cells[1], language).text());
        }));
    }

    @Test
    void aTextWithoutHitsIsTheSameToTheByte() {
        String text = "Linje én\r\n\t  Linje  to\u00A0med  ½ og «sitat» – 3,5 %";

        assertSame(text, masker.mask(text, Language.NB).text());
    }

    @Test
    void whatIsMaskedIsNotMaskedAgain() {
        for (String line : TRUTHS.lines().toList()) {
            Language language = Language.find(line.substring(0, 2)).orElseThrow();
            String once = masker.mask(line.split(" \\| ")[1], language).text();
            assertEquals(once, masker.mask(once, language).text());
        }
    }

    /** Names, numbers and words thrown together: masking once is enough, and no whole name or address is left. */
    @Test
    void nothingIsLeftOfANameWhateverStandsAroundIt() {
        var draw = new Random(2021);
        String[] between = {" ", ", ", ". ", "\n", " – ", " (", ") ", "/", ": ", "s ", "; "};
        String[] pieces = {"Kari Nordmann", "kari nordmann", "Åse Marie Lund", "kari@x.example", "+47 22 33 44 55",
                "01019010046", "ordføreren", "Bodø", "Hans", "2021", "planen", "og", "i", "Odd Berg", "[navn]", "👷🏽"};
        for (int trial = 0; trial < 3_000; trial++) {
            var text = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                text.append(pieces[draw.nextInt(pieces.length)]).append(between[draw.nextInt(between.length)]);
            }
            String once = masker.mask(text.toString(), Language.NB).text();
            assertEquals(once, masker.mask(once, Language.NB).text(), text.toString());
            for (String gone : List.of("kari nordmann", "åse marie lund", "kari@x.example", "odd berg",
                    "01019010046")) {
                assertTrue(!once.toLowerCase(java.util.Locale.ROOT).contains(gone), text + " became " + once);
            }
        }
    }

    @Test
    void theWordThatStandsThereIsInTheLanguageOfTheText() {
        assertEquals(Language.EN, TextLanguage.of("Thank you for the note", Language.NB));
        assertEquals(Language.NN, TextLanguage.of("Dei lovar mykje", Language.NB));
        assertEquals(Language.NB, TextLanguage.of("De nye folkevalgte inviteres", Language.NN));
        assertEquals(Language.NN, TextLanguage.of("Supert", Language.NN));
    }

    @Test
    void whoWasErasedIsStillMaskedByTheKeyedList() {
        var key = PseudonymKey.of(new byte[32]);
        ErasedPeople erased = ErasedPeople.nobody(key).with(known(List.of("kari nordmann")).getFirst());
        var alone = new Masker(NameBook.of(List.of(), List.of(), erased), RolePlaces.of(List.of()));

        assertEquals("Spør [navn] eller [navn], ikke Øyvind.",
                alone.mask("Spør Kari eller Kari Nordmann, ikke Øyvind.", Language.NB).text());
    }

    private static List<KnownPerson> known(List<String> names) {
        return names.stream().map(name -> new KnownPerson("p-" + name.hashCode(), new TreeSet<>(List.of(name))))
                .toList();
    }

    private static List<Attribute> attributes() {
        return ATTRIBUTES.lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .flatMap(cells -> List.of(new Attribute(cells.get(0), "role", cells.get(1)),
                        new Attribute(cells.get(0), "municipality", cells.get(2))).stream())
                .toList();
    }
}
