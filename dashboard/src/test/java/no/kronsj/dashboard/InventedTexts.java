package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.result.CodeRow;
import no.kronsj.analysis.result.CodingRow;
import no.kronsj.analysis.result.ConceptRow;
import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.KeynessRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TextTables;
import no.kronsj.analysis.result.ThemePlaceRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.text.Passage;

/** What four invented groups wrote, in three languages, and the themes found in it. */
final class InventedTexts {
    /** One passage per line: group, kind, revision, language, theme ("?" = nearest but not near enough), text. */
    private static final String WRITTEN = """
                                          g01|definition|v1|nb|t01|Klimavennlig samfunnsutvikling er å planlegge arealer og transport slik at folk kan leve godt uten å eie bil.
                                          g01|definition|v1|nb|t01|Kommunen styrer veksten dit det allerede går buss, og lar matjorda ligge.
                                          g01|definition|v2|nb|t01|Klimavennlig samfunnsutvikling er å planlegge arealer og transport slik at folk kan leve godt uten egen bil.
                                          g01|definition|v2|nb|t01|Kommunen styrer veksten dit bussen allerede går, og lar matjorda og myra ligge.
                                          g01|definition|v2|nb|t02|Et arealregnskap viser hvert år hva vi har bygget ned.
                                          g01|roadmap|v2|nb|t02|Planavdelingen lager arealregnskap for hele kommunen innen 1. juni 2022.
                                          g01|roadmap|v2|nb|t01|Fylkeskommunen og kommunen bygger sykkelekspressvegen til sykehuset i perioden 2023–2025.
                                          g03|definition|v1|nn|t03|Klimavennleg samfunnsutvikling er å bruke jorda slik at ho er betre når vi leverer ho vidare.
                                          g03|definition|v2|nn|t03|Klimavennleg samfunnsutvikling er å bruke jorda slik at ho er betre når ungane våre tek over.
                                          g03|definition|v2|nn|t03|Mat som blir dyrka her, skal etast her: skular og sjukeheimar kjøper av bøndene i bygda.
                                          g03|roadmap|v2|nn|t03|Rådmannen inngår avtale med tolv gardar om lokal mat til institusjonskjøkena innan hausten 2022.
                                          g03|roadmap|v2|nn|?|Vi møtest att om eit halvt år.
                                          g05|definition|v2|nb|t02|Det mest klimavennlige bygget er det som alt står der. Ombruk kommer før riving.
                                          g05|roadmap|v2|nb|t02|Eiendomsavdelingen gjør ombrukskartlegging før all riving fra Q3 2022.
                                          g05|roadmap|v2|nb|t02|Kommunedirektøren legger fram EPC-kontrakt for skolebyggene i løpet av 2022.
                                          g12|definition|v2|en|t01|Living well in a small place means that the bus comes often enough to be trusted.
                                          g12|roadmap|v2|en|t01|The county sets up shared electric cars in every village centre by spring 2023.
                                          """;

    private InventedTexts() {}

    static List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        String document = "";
        int number = 0;
        int start = 0;
        for (String line : WRITTEN.lines().toList()) {
            String[] part = line.split("\\|", -1);
            String file = "raw/grupper/%s/%s-%s.docx".formatted(part[0], part[1], part[2]);
            number = file.equals(document) ? number + 1 : 1;
            start = file.equals(document) ? start : 0;
            document = file;
            String id = "%s/%s/%s/%s/%d".formatted(InventedEdition.ID, part[0], part[1], part[2], number);
            passages.add(new Passage(id, heading(part[3], part[1]), part[5], part[0], part[1], part[2], part[3],
                    "day-1", part[4].equals("?") ? "" : part[4], file, start, start + part[5].length()));
            start += part[5].length() + 1;
        }
        return passages;
    }

    private static String heading(String language, String kind) {
        boolean definition = kind.equals("definition");
        return switch (language) {
            case "nn" -> definition ? "Kva vi meiner" : "Vegkart";
            case "en" -> definition ? "What we mean" : "Roadmap";
            default -> definition ? "Hva vi mener" : "Veikart";
        };
    }

    static List<PassageRow> rows() {
        return passages().stream().map(passage -> new PassageRow(passage.id(), passage.document(), passage.group(),
                passage.kind(), passage.revision(), passage.language(), passage.theme().isEmpty()
                        ? "t03"
                        : passage.theme(),
                "", passage.theme().isEmpty() ? 0.11 : 0.62, passage.theme().isEmpty() ? 0.3 : 0.9,
                !passage.theme().isEmpty(), false, passage.start(), passage.end()))
                .toList();
    }

    static List<ThemeRow> themes() {
        String g01 = InventedEdition.ID + "/g01/";
        return List.of(
                new ThemeRow("t01", "", "buss; sykkel; veksten", 7, 2, List.of("nb", "nn"), 0.81, "stable", 0.3,
                        g01 + "definition/v2/2",
                        InventedEdition.ID + "/g12/definition/v2/1"),
                new ThemeRow("t02", "", "arealregnskap; ombruk; riving", 5, 2, List.of("nb"), 0.66, "tentative", null,
                        g01 + "roadmap/v2/1",
                        InventedEdition.ID + "/g05/roadmap/v2/1"),
                new ThemeRow("t03", "", "jorda; mat; gardar", 4, 1, List.of("nn"), null, "tentative", 0.1,
                        InventedEdition.ID + "/g03/definition/v2/2", ""));
    }

    /** A map of three themes, definitions of two revisions and what tells the groups apart. */
    static TextTables tables() {
        return new TextTables(
                List.of(new ThemePlaceRow("theme", "t01", "t01", 0.2, 0.3, "t02"),
                        new ThemePlaceRow("theme", "t02", "t02", 0.7, 0.2, "t01"),
                        new ThemePlaceRow("theme", "t03", "t03", 0.5, 0.9, ""),
                        new ThemePlaceRow("passage", InventedEdition.ID + "/g01/definition/v2/2", "t01", 0.25, 0.35,
                                "t02")),
                List.of(new ConceptRow("v1", "jord", List.of("g03"), 2),
                        new ConceptRow("v2", "samfunn", List.of("g01", "g03"), 2),
                        new ConceptRow("v2", "buss", List.of("g01"), 2),
                        new ConceptRow("v2", "jord", List.of("g03"), 2)),
                List.of(new KeynessRow("g01", "", "buss", 9, 1, 3, 0.4, 1.9, 3.4, 3.1, 3.6, 0.0007, 0.01),
                        new KeynessRow("g01", "g03", "veksten", 6, 1, 2, 0.5, 1.2, 1.4, 1.1, 1.5, 0.16, 0.4)),
                List.of(new CodeRow("means", "Virkemiddel", "Hva slags grep. <b>Ikke</b> hvem.", "", 0),
                        new CodeRow("plan", "Plan", "Noe som skal vedtas.", "means", 2)),
                List.of(new CodingRow(InventedEdition.ID + "/g01/roadmap/v2/1", "plan", "A"),
                        new CodingRow(InventedEdition.ID + "/g01/roadmap/v2/1", "plan", "B"),
                        new CodingRow(InventedEdition.ID + "/g05/roadmap/v2/2", "plan", "B")));
    }

    static List<GroupRow> groups() {
        return List.of(new GroupRow("g01", "Areal og transport", 6, 3, 7, 6),
                new GroupRow("g03", "Landbruk, mat og jord", 5, 3, 5, 5),
                new GroupRow("g05", "Bygg og energi", 5, 2, 3, 4),
                new GroupRow("g12", "Living well in small places", 6, 2, 2, 6),
                new GroupRow("g13", "Uten dokumenter", 3, 0, 0, null));
    }

    static List<MeasureRow> measures() {
        var rows = new ArrayList<MeasureRow>();
        rows.add(group("participation_gini", "F2", "layer_group", "words@g01", 0.31, Unit.INDEX));
        rows.add(group("participation_gini_expected", "F4", "layer_group", "words@g01", 0.28, Unit.INDEX));
        rows.add(group("participation_gini", "F2", "layer_group", "words@g03", 0.62, Unit.INDEX).p(0.01,
                "multinomial"));
        rows.add(group("participation_gini_expected", "F4", "layer_group", "words@g03", 0.3, Unit.INDEX));
        rows.add(MeasureRow.without(new MeasureKey("participation_gini", "F2", "layer_group", "words@g12", ""),
                Unit.INDEX, Status.UNDEFINED, "no activity"));
        rows.add(MeasureRow.without(new MeasureKey("participation_gini", "F2", "layer_group", "words@g13", ""),
                Unit.INDEX, Status.NO_DATA));
        rows.add(MeasureRow.of(new MeasureKey("coding_alpha", "I4", "edition", InventedEdition.ID, ""), 0.61,
                Unit.INDEX, 2));
        rows.add(MeasureRow.of(new MeasureKey("coding_alpha", "I4", "code", "plan", ""), 0.58, Unit.INDEX, 2));
        for (String revision : List.of("v1", "v2")) {
            rows.add(MeasureRow.of(new MeasureKey("definition_distance", "G10", "definitions", InventedEdition.ID,
                    revision), 0.8, Unit.INDEX, 2));
            rows.add(MeasureRow.of(new MeasureKey("definition_concepts", "G10", "definitions", InventedEdition.ID,
                    revision), 31.0, Unit.COUNT, 2));
            rows.add(MeasureRow.of(new MeasureKey("theme_share", "G4", "theme", "t01", revision), 0.4, Unit.SHARE, 4)
                    .frame(10L));
        }
        rows.add(MeasureRow.of(new MeasureKey("definition_distance", "G10", "definitions", InventedEdition.ID,
                "v1:v2"), -0.12, Unit.INDEX, 3).p(0.25, "exchange of versions, exact"));
        rows.add(group("response_rate", "A1", "instrument_group", "after@g01", 5.0 / 6, Unit.SHARE).frame(6L));
        return rows;
    }

    private static MeasureRow group(String measure, String section, String scope, String subject, double value,
            Unit unit) {
        return MeasureRow.of(new MeasureKey(measure, section, scope, subject, ""), value, unit, 6);
    }
}
