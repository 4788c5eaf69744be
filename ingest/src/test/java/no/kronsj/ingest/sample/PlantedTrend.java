package no.kronsj.ingest.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import static no.kronsj.ingest.sample.Planted.agreement;
import static no.kronsj.ingest.sample.Planted.counts;

/**
 * What the editions before and after the large one are built around: {@code anchored} rises from 4 of 29 over 11 of 44 to
 * 28 of 40, {@code useful} stays, and {@code shared} jumps in the year in which its question was worded anew.
 */
final class PlantedTrend {
    private static final String ADDRESS = "E-postadresse";

    private PlantedTrend() {}

    static SmallEdition before() {
        SequencedMap<String, Map<String, Integer>> after = new LinkedHashMap<>();
        after.put("Jeg fikk sagt min mening i gruppa", agreement(2, 3, 5, 14, 6, 0, 0));
        after.put("Jeg kan bruke det vi kom fram til, i jobben min", agreement(1, 2, 4, 15, 8, 0, 0));
        after.put("Gruppa fikk en felles forståelse av hva klimavennlig samfunnsutvikling er",
                agreement(2, 4, 6, 12, 5, 1, 0));
        after.put("Jeg fikk konkrete eksempler fra andre kommuner",
                counts("Helt uenig", 4, "Uenig", 7, "Enig", 13, "Helt enig", 6));
        after.put("Ledelsen i kommunen min kommer til å følge opp det vi laget", agreement(7, 10, 8, 3, 1, 1, 0));
        SequencedMap<String, SmallEdition.Form> forms = new LinkedHashMap<>();
        forms.put("evaluering.csv", new SmallEdition.Form(ADDRESS, after));
        return new SmallEdition(2020, 6, forms);
    }

    static SmallEdition after() {
        SequencedMap<String, Map<String, Integer>> after = new LinkedHashMap<>();
        after.put("Jeg fikk sagt min mening i gruppa", agreement(0, 1, 2, 20, 18, 0, 0));
        after.put("Jeg kan bruke det vi kom fram til, i jobben min", agreement(1, 3, 5, 22, 10, 0, 0));
        after.put("Jeg forstår bedre hva de andre mener med klimavennlig samfunnsutvikling",
                agreement(0, 1, 3, 21, 15, 1, 0));
        after.put("Jeg fikk konkrete eksempler fra andre kommuner", agreement(2, 5, 7, 18, 8, 0, 1));
        after.put("Ledelsen i kommunen min kommer til å følge opp det vi laget", agreement(2, 4, 6, 18, 10, 1, 0));
        after.put("Jeg vet hvordan et klimabudsjett lages", agreement(3, 6, 9, 15, 8, 0, 0));
        after.put("Hvor sannsynlig er det at du vil anbefale Klimakrønsj til en kollega?",
                counts("4", 1, "5", 1, "6", 2, "7", 5, "8", 9, "9", 13, "10", 10));
        SequencedMap<String, Map<String, Integer>> later = new LinkedHashMap<>();
        // Fewer than the minimum cell: the figure stays hidden, on every page.
        later.put("brukt_veikart", counts("3", 1, "4", 2, "5", 1));
        SequencedMap<String, SmallEdition.Form> forms = new LinkedHashMap<>();
        forms.put("evaluering.csv", new SmallEdition.Form(ADDRESS, after));
        forms.put("oppfølging.csv", new SmallEdition.Form("epost", later));
        return new SmallEdition(2022, 8, forms);
    }
}
