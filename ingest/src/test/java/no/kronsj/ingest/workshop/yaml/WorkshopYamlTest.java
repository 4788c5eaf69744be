package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.Expected;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.MissingCode;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class WorkshopYamlTest {
    @TempDir
    private Path folder;

    @Test
    void workshopWithARegisterIsRead() {
        Workshop plan = Plans.read(ExamplePlans.KLIMA);
        assertEquals("klimakronsj-2021", plan.editionId());
        assertEquals("Climate Crunch 2021", plan.title().in(Language.EN));
        assertEquals(240, plan.programme().getFirst().durationMinutes().orElseThrow());
        assertEquals("2021-09-22T09:00+02:00[Europe/Oslo]", String.valueOf(plan.programme().getFirst().start()));
        var register = (Participants.Register) plan.participants();
        assertEquals(List.of("municipality", "county", "role"), List.copyOf(register.attributes().keySet()));
        assertEquals(List.of("pair-feedback", "one-to-one", "known-before", "chat", "speech", "attendance"),
                plan.allLayers());
        assertEquals(new Indicator.ShareWithNewTies(List.of("one-to-one", "chat"), 3),
                plan.goals().getFirst().indicators().getFirst());
        assertEquals(0.6, plan.goals().getFirst().findExpected().orElseThrow().threshold());
        assertEquals(LocalDate.of(2026, 12, 31), plan.privacy().retainUntil());
    }

    @Test
    void workshopInTidyTablesIsRead() {
        Workshop plan = Plans.read(ExamplePlans.TIDY);
        Instrument after = plan.instruments().get("after");
        assertEquals("participant", after == null ? "" : after.person());
        Item barriers = plan.getItem(new ItemRef("after", "barriers"));
        assertEquals(1, barriers.position("5").orElseThrow());
        assertEquals(MissingCode.DONT_KNOW, plan.findMissing("dk").orElseThrow());
        assertEquals(MissingCode.SKIPPED, plan.findMissing("  ").orElseThrow());
        var notes = (DocumentSet.Table) plan.documents().getLast();
        assertEquals("from_group", notes.findHeading(DocumentSet.Column.FROM).orElseThrow());
        assertEquals(new Expected.Edges(0.4, 0.55, 0.7, 0.85, Direction.UP),
                plan.findGoal("heard").orElseThrow().expected());
    }

    @Test
    void anonymousSurveyWithTwoMomentsInOneRowIsRead() {
        Workshop plan = Plans.read(ExamplePlans.LONGTERM);
        Instrument form = plan.instruments().get("longterm");
        assertEquals(new Instrument.Join.ByRow(), form == null ? null : form.join());
        Item then = plan.getItem(new ItemRef("longterm", "usage-then"));
        assertEquals("usage then Usage-Before", then.item() + " " + then.wave() + " " + then.heading());
        assertEquals("follow-up", plan.getItem(new ItemRef("longterm", "recommend")).wave());
        assertEquals(new Item.Choice.PerColumn("Field", "Column13"),
                plan.getItem(new ItemRef("longterm", "field")).choice());
        assertEquals(new Participants.Unknown(), plan.participants());
    }

    @Test
    void leastPlanIsRead() {
        Workshop plan = Plans.read("workshop: w\nedition: 2024\ndocuments: [{kind: note, file: a.txt}]\n");
        assertEquals("w-2024", plan.title().in(Language.NN));
        assertEquals(5, plan.privacy().minimumCell());
        assertEquals("Europe/Oslo", plan.zone().getId());
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkMakeTheSamePlan() throws IOException, WorkshopMistakes {
        Path unix = folder.resolve(WorkshopYaml.FILE_NAME);
        Path windows = folder.resolve("windows.yaml");
        Path changed = folder.resolve("changed.yaml");
        Files.writeString(unix, ExamplePlans.EVERY_KEY);
        Files.writeString(windows, "\uFEFF" + ExamplePlans.EVERY_KEY.replace("\n", "\r\n"));
        Files.writeString(changed, ExamplePlans.EVERY_KEY + "# a word more\n");
        assertEquals(WorkshopYaml.read(folder), WorkshopYaml.read(windows));
        assertEquals(folder, WorkshopYaml.read(folder).folder());
        assertNotEquals(WorkshopYaml.read(unix).planHash(), WorkshopYaml.read(changed).planHash());
    }

    @Test
    void hashIsThatOfTheBytes() {
        // printf 'workshop: w\nedition: 1\ninteractions: [{layer: a, use: chosen, file: a.csv}]\n' | sha256sum
        assertEquals("113bd4c90c260337d667119e643f3f5a07eae3ba182889b6077c71481cbdab9a",
                Plans.read("workshop: w\r\nedition: 1\r\ninteractions: [{layer: a, use: chosen, file: a.csv}]\r\n")
                        .planHash());
    }

    @Test
    void absentPlanIsAMistake() {
        var mistakes = assertThrows(WorkshopMistakes.class, () -> WorkshopYaml.read(folder));
        assertEquals("workshop.yaml: the plan could not be read. Put workshop.yaml into the workshop's folder.",
                mistakes.getMessage());
    }

    @Test
    void anotherEncodingIsAMistakeInItsLine() throws IOException {
        Files.write(folder.resolve(WorkshopYaml.FILE_NAME),
                "workshop: w\ntitle: Krønsj\n".getBytes(StandardCharsets.ISO_8859_1));
        var mistakes = assertThrows(WorkshopMistakes.class, () -> WorkshopYaml.read(folder));
        assertEquals("workshop.yaml line 2: the plan must be saved as UTF-8. "
                + "Letters as æ, ø and å were written in another encoding.", mistakes.getMessage());
    }

    @Test
    void allMistakesAreToldInTheOrderOfTheirLines() {
        assertEquals(List.of("workshop.yaml line 1: the plan needs the key edition.",
                "workshop.yaml line 2: zone must be a time zone as Europe/Oslo. Got Mars.",
                "workshop.yaml line 3: documents[1] needs the key kind."),
                Plans.mistakes("workshop: w\nzone: Mars\ndocuments: [{file: a.txt}]\n"));
    }

    @Test
    void orderOfTheKeysDoesNotMatter() {
        String turned = "goals: [{id: g, indicator: {kind: share, item: a.v}}]\n"
                + "instruments: {a: {items: {v: {scale: s}}, file: a.csv}}\nscales: {s: {range: 1..5}}";
        assertEquals(List.of(), Plans.mistakesIn(turned));
    }

    @Test
    void sqlNeedsNoKind() {
        Workshop plan = Plans.read("""
                                   workshop: w
                                   edition: 1
                                   documents: [{kind: note, file: a.txt}]
                                   goals: [{id: g, indicator: {sql: "select count(*) from responses"}}]
                                   """);
        assertEquals(List.of(new Indicator.Sql("select count(*) from responses")),
                plan.goals().getFirst().indicators());
        assertEquals(Map.of(), plan.scales());
    }
}
