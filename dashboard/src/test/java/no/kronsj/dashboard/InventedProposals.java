package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.CoverageRow;
import no.kronsj.analysis.result.LinkRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Place;
import no.kronsj.analysis.result.ProposalTables;
import no.kronsj.analysis.result.RevisionRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.StepRow;
import no.kronsj.analysis.result.Stretches;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.UptakeRow;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Question;

/** What became of the proposals of {@link InventedTexts}: every kind of edit, of link, of step and of answer once. */
final class InventedProposals {
    static final List<Question> QUESTIONS = List.of(new Question("measures", new LocalText(Map.of(Language.NB,
            "Hvilke tiltak trengs?", Language.NN, "Kva tiltak trengst?", Language.EN, "Which measures are needed?"))));
    private static final String G01 = InventedEdition.ID + "/g01/";
    private static final Stretches NONE = new Stretches(List.of());

    private InventedProposals() {}

    static ProposalTables tables() {
        return new ProposalTables(revisions(), uptake(), links(), steps(), coverage());
    }

    private static List<RevisionRow> revisions() {
        var old = new Place(G01 + "definition/v1/1", 0, 27);
        return List.of(
                new RevisionRow("g01", "definition", 1, "reworded", old,
                        new Stretches(List.of(new Stretches.Stretch(0, 12))),
                        new Place(G01 + "definition/v2/1", 0, 27),
                        new Stretches(List.of(new Stretches.Stretch(13, 27))),
                        0.8),
                new RevisionRow("g01", "definition", 2, "kept", old, NONE, new Place(G01 + "definition/v2/1", 0, 27),
                        NONE,
                        1.0),
                new RevisionRow("g01", "definition", 3, "moved", old, NONE, new Place(G01 + "definition/v2/2", 0, 20),
                        NONE, 1.0),
                new RevisionRow("g01", "definition", 4, "added", Place.NOWHERE, NONE,
                        new Place(G01 + "definition/v2/3", 0, 20), NONE, null),
                new RevisionRow("g01", "definition", 5, "removed", new Place(G01 + "definition/v1/2", 0, 20), NONE,
                        Place.NOWHERE, NONE, null));
    }

    private static List<UptakeRow> uptake() {
        return List.of(
                new UptakeRow("g01@g05", "g01", "g05", "arealregnskap", true,
                        new Place(G01 + "definition/v2/3", 0, 20)),
                new UptakeRow("g01@g05", "g01", "g05", "ferga", false, Place.NOWHERE));
    }

    private static List<LinkRow> links() {
        return List.of(new LinkRow("note-passage", "g01@g05", G01 + "definition/v2/3", "automatic", ""),
                new LinkRow("note-passage", "g01@g05", G01 + "roadmap/v2/1", "human", "2021-10-04"),
                new LinkRow("passage-theme", G01 + "definition/v2/3", "t02", "automatic", ""),
                new LinkRow("theme-goal", "t02", "heard", "human", ""));
    }

    private static List<StepRow> steps() {
        return List.of(step(1, "Planavdelingen", "municipality", "innen 1. juni 2022", null, "2022-06-01", true),
                step(2, "Fylkeskommunen; kommunen", "county", "i perioden 2023–2025", "2023-01-01", "2025-12-31",
                        false));
    }

    private static StepRow step(int number, String who, String actor, String when,
            @org.jspecify.annotations.Nullable String from, @org.jspecify.annotations.Nullable String to,
            boolean confirmed) {
        String id = G01 + "roadmap/v2/" + number;
        return new StepRow(id, "g01", "v2", new Place(id, 0, 30), "Et steg som er nummer " + number, who, actor,
                new StepRow.Time(when, from, to, false), "", "", "", "plan", confirmed);
    }

    private static List<CoverageRow> coverage() {
        return List.of(
                new CoverageRow("g01", "programme", "measures", "answered", "automatic",
                        List.of(G01 + "roadmap/v2/1", G01 + "roadmap/v2/2")),
                new CoverageRow("g03", "programme", "measures", "none", "human", List.of()),
                new CoverageRow("g01", "official", "effects", "touched", "automatic", List.of(G01 + "definition/v2/3")),
                new CoverageRow("g03", "official", "effects", "none", "automatic", List.of()));
    }

    static List<MeasureRow> measures() {
        var rows = new ArrayList<MeasureRow>();
        String edition = InventedEdition.ID;
        for (String group : List.of("g01", "g03")) {
            rows.add(share("revision_size", "group", group, 0.18));
            rows.add(share("uptake_null", "group", group, 0.04));
            rows.add(count("notes_given", group, 2));
        }
        rows.add(share("revision_size", "document", "definition@g01", 0.18));
        rows.add(MeasureRow.without(key("revision_size", "document", "roadmap@g01"), Unit.SHARE, Status.NO_DATA,
                "one revision only"));
        rows.add(count("notes_received", "g01", 1));
        rows.add(count("notes_received", "g03", 0).notes("NOBODY-GAVE"));
        rows.add(share("uptake", "group", "g01", 0.5));
        rows.add(share("uptake", "note", "g01@g05", 0.5).notes("CODED"));
        rows.add(MeasureRow.without(key("uptake", "note", "g01@g12"), Unit.SHARE, Status.UNDEFINED, "OTHER-LANGUAGE"));
        rows.add(share("uptake_net", "group", "g01", 0.46).p(0.002, "notes dealt anew, one-sided, exact"));
        rows.add(share("uptake", "edition", edition, 0.5));
        rows.add(share("uptake_null", "edition", edition, 0.04));
        rows.add(share("uptake_coded", "edition", edition, 1));
        rows.add(share("step_completeness", "document", "roadmap@g01", 0.5));
        rows.add(share("responsibility_share", "edition", edition + "@municipality", 0.5));
        return rows;
    }

    private static MeasureRow share(String measure, String scope, String subject, double value) {
        return MeasureRow.of(key(measure, scope, subject), value, Unit.SHARE, 2);
    }

    private static MeasureRow count(String measure, String group, double value) {
        return MeasureRow.of(key(measure, "group", group), value, Unit.COUNT, 2);
    }

    private static MeasureKey key(String measure, String scope, String subject) {
        return new MeasureKey(measure, "H", scope, subject, "");
    }
}
