package no.kronsj.analysis.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.proposal.Writing;
import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.proposal.WrittenTexts;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.StepRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.ingest.workshop.StepCorrection;
import no.kronsj.ingest.workshop.StepCorrection.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StepFinderTest {
    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2021, 9, 30));
    private static final Writings WRITINGS = WrittenTexts
            .of("""
                a|roadmap|v2|paragraph|Rekkefølgen er viktig.
                a|roadmap|v2|item|Planavdelingen teller reisene innen 1. juni 2022, hvis kommunen får tilskudd.
                a|roadmap|v2|item|Ladeplasser ved skolen.
                b|roadmap|v2|paragraph|Vi er glade i bygda. Fylkeskommunen skal kjøpe to busser. Været var fint.
                """);

    @Test
    void itemsAreStepsAndParagraphsBesideThemAreNot() {
        assertEquals(2, steps("a", List.of()).size());
    }

    @Test
    void inRunningTextOnlyWhatIsToBeDoneIsAStep() {
        List<StepRow> steps = steps("b", List.of());
        assertEquals(List.of("Fylkeskommunen skal kjøpe to busser."), steps.stream().map(StepRow::what).toList());
        assertEquals("county", steps.getFirst().actor());
        assertEquals("transport", steps.getFirst().lever());
    }

    @Test
    void aStepSaysWhoWhenWithWhatAndWhatMayHinder() {
        StepRow step = steps("a", List.of()).getFirst();
        assertEquals("Planavdelingen", step.who());
        assertEquals("municipality", step.actor());
        assertEquals("innen 1. juni 2022", step.time().words());
        assertEquals("2022-06-01", step.time().to());
        assertEquals("tilskudd", step.resource());
        assertEquals("hvis", step.barrier());
    }

    @Test
    void headingsOfATableTellTheFields() {
        String text = "Telle reiser | Teknisk drift og NAV | neste rullering | to sommervikarer";
        var passage = new Passage("e/t/roadmap/v1/1", "", text, "t", "roadmap", "v1", "nb", "", "", "d", 0,
                text.length());
        var row = new Writing(passage, "", Writing.Layout.ROW, "Tiltak | Ansvarlig | Frist | Ressurs");
        Step step = new StepFinder(TODAY).in(List.of(row)).getFirst();
        assertEquals("Telle reiser", step.text());
        assertEquals(List.of("Teknisk drift", "NAV"), step.who().stream().map(who -> who.where().of(text)).toList());
        assertEquals(List.of(ActorKind.MUNICIPALITY, ActorKind.STATE),
                step.who().stream().map(Step.Actor::kind).toList());
        assertEquals(TimeExpression.Kind.EVENT, step.when().getFirst().kind());
        assertEquals(true, step.says(Field.RESOURCE));
    }

    @Test
    void whatAPersonTookOutIsNoStepAndWhatTheyConfirmedIsMarked() {
        var confirmed = new StepCorrection("e/a/roadmap/v2/2", Verdict.CONFIRMED, "corrections.yaml", 1);
        var out = new StepCorrection("e/a/roadmap/v2/3", Verdict.NO_STEP, "corrections.yaml", 2);
        var gone = new StepCorrection("e/a/roadmap/v2/9", Verdict.NO_STEP, "corrections.yaml", 3);
        List<StepRow> steps = steps("a", List.of(confirmed, out));
        assertEquals(List.of(true), steps.stream().map(StepRow::confirmed).toList());
        assertEquals(List.of(gone), new Roadmaps(WRITINGS, TODAY, List.of(gone, out)).unused());
    }

    @Test
    void completenessIsTheShareOfTheSixThatTheStepsSay() {
        MeasureRow row = new RoadmapMeasures("e", new Roadmaps(WRITINGS, TODAY, List.of())).rows().stream()
                .filter(found -> found.key().subject().equals("roadmap@a")).findFirst().orElseThrow();
        assertEquals(7.0 / 12, row.findValue().orElseThrow(), 1e-12,
                "what twice; who, when, resource, measure (teller) and barrier once");
        assertEquals(List.of("CONFIRMED: 0, 2"), row.notes());
        assertEquals(new Interval(0, 1, "suggestions"), row.bounds(), "what nobody confirmed may be otherwise");
    }

    private static List<StepRow> steps(String group, List<StepCorrection> corrections) {
        return new RoadmapMeasures("e", new Roadmaps(WRITINGS, TODAY, corrections)).table().stream()
                .filter(step -> step.group().equals(group)).toList();
    }
}
