package no.kronsj.ingest.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The proposal for the files of a sample beside the plan that was written by hand for the same files. */
class SampleProposalTest {
    @TempDir
    Path temporary = Path.of("");

    /** The plan by hand, the proposed one, and what differs. */
    private record Both(Workshop hand, ProposedFolder proposed, Workshop plan) {
        static Both of(String sample, Path temporary) throws IOException, WorkshopMistakes {
            Path original = Path.of(System.getProperty("kronsj.root", ".."), "data-samples", sample);
            Path copy = temporary.resolve(sample);
            try (Stream<Path> files = Files.walk(original.resolve("raw"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = copy.resolve(original.relativize(file).toString());
                    Files.createDirectories(Objects.requireNonNull(to.getParent()));
                    Files.copy(file, to);
                }
            }
            ProposedFolder proposed = ProposedFolder.of(copy);
            return new Both(WorkshopYaml.read(original), proposed, proposed.plan());
        }

        /** Items of the plan by hand that are proposed with the same column and the same levels, choice and text. */
        List<String> differingItems() {
            var differing = new ArrayList<String>();
            hand.instruments().forEach((id, instrument) -> instrument.items().values().forEach(item -> {
                boolean same = plan.instruments().containsKey(id) && Objects.requireNonNull(plan.instruments().get(id))
                        .items().values().stream().anyMatch(other -> shape(other).equals(shape(item)));
                if (!same) {
                    differing.add(id + "." + item.id());
                }
            }));
            return differing;
        }

        private static String shape(Item item) {
            String column = item.choice() instanceof Item.Choice.PerColumn range
                    ? range.toString()
                    : item.heading() + " " + item.choice();
            return column + item.findScale().map(AnswerScale::labels) + item.findScale().map(AnswerScale::nps)
                    + item.text();
        }

        private static List<String> layers(Workshop plan) {
            return plan.interactions().stream().map(Both::layer).sorted().toList();
        }

        private static List<DocumentSet> withoutSession(List<DocumentSet> sets) {
            return sets.stream().map(set -> set instanceof DocumentSet.PerFile files
                    ? new DocumentSet.PerFile(files.kind(), files.revision(), "", files.files())
                    : set).toList();
        }

        private static String layer(InteractionSource layer) {
            return "%s %s %s %s".formatted(layer.use().word(), layer.eligible().word(),
                    layer.findUnit().map(unit -> unit.word()).orElse("-"),
                    layer.files().isEmpty() ? "item" : layer.files().getFirst().pattern());
        }
    }

    @Test
    void klimakronsjIsProposedAsItWasWrittenByHand() throws IOException, WorkshopMistakes {
        Both both = Both.of("klimakronsj-2021", temporary);
        assertEquals(new TreeSet<>(both.hand.instruments().keySet()), new TreeSet<>(both.plan.instruments().keySet()));
        assertEquals(List.of(), both.differingItems());
        assertEquals(22, both.plan.instruments().values().stream().mapToInt(form -> form.items().size()).sum());
        assertEquals(Both.withoutSession(both.hand.documents()), both.plan.documents(),
                "no file name tells in which session the notes were written");
        assertEquals(both.hand.missing(), both.plan.missing());
        assertEquals(both.hand.consent(), both.plan.consent());
        assertEquals(both.hand.language(), both.plan.language());
        assertEquals("klimakronsj-2021", both.plan.editionId());
        both.hand.instruments().forEach((id, form) -> assertEquals(form.person(),
                Objects.requireNonNull(both.plan.instruments().get(id)).person()));
    }

    @Test
    void klimakronsjsLayersDifferOnlyInWhatSpeechIsCountedBy() throws IOException, WorkshopMistakes {
        Both both = Both.of("klimakronsj-2021", temporary);
        List<String> expected = Both.layers(both.hand).stream().map(layer -> layer.replace("words", "seconds")).sorted()
                .toList();
        assertEquals(expected, Both.layers(both.plan));
        assertTrue(both.proposed.proposal().plan().contains("Should it be words instead"));
    }

    @Test
    void klimakronsjsProposalAsksAboutWhatFilesDoNotTell() throws IOException, WorkshopMistakes {
        ProposedFolder proposed = Both.of("klimakronsj-2021", temporary).proposed;
        assertTrue(proposed.questions("raw/oppfølging.csv").stream().anyMatch(asked -> asked.contains("1..5")));
        assertTrue(proposed.questions("raw/evaluering.xlsx").stream().anyMatch(asked -> asked.contains("reverse")));
        assertTrue(proposed.asks("- {session: dag-1, start: 2021-09-22T08:35"));
        assertEquals(List.of("meeting-not-between-two", "speaker-not-a-participant"),
                proposed.issues(temporary.resolve("key")).stream().distinct().sorted().toList());
    }

    @Test
    void tinyIsProposedAsItWasWrittenByHand() throws IOException, WorkshopMistakes {
        Both both = Both.of("tiny-6-people", temporary);
        assertEquals(both.hand.instruments().keySet(), both.plan.instruments().keySet());
        assertEquals(List.of(), both.differingItems());
        assertEquals(both.hand.documents(), both.plan.documents());
        assertEquals(both.hand.participants(), both.plan.participants());
        assertTrue(both.plan.participants() instanceof Participants.Register);
        both.hand.instruments().forEach((id, form) -> assertEquals(form.findLayout(),
                Objects.requireNonNull(both.plan.instruments().get(id)).findLayout()));
        assertEquals(both.hand.interactions().size(), both.plan.interactions().size());
        assertEquals(List.of(), both.proposed.issues(temporary.resolve("key")));
    }
}
