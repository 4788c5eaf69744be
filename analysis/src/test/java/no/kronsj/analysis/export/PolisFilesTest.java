package no.kronsj.analysis.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.export.spss.AnswerFile;
import no.kronsj.analysis.export.spss.DataFile;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PolisFilesTest {
    private static final MessageType RESPONSES = MessageTypeParser.parseMessageType(
            """
            message responses { optional binary instrument (STRING); optional binary wave (STRING);
              optional binary respondent (STRING); optional binary person (STRING); optional binary item (STRING);
              optional binary state (STRING); optional int32 score; optional binary text (STRING); }
            """);
    private static final String PLAN = """
                                       workshop: small
                                       edition: 2024
                                       scales: {five: {levels: [No, Rather not, Neither, Rather, Yes], top: 2}}
                                       instruments:
                                         after:
                                           file: after.csv
                                           items: {heard: {heading: I was heard, scale: five}, hard: {heading: It was hard, scale: five, reverse: true}}
                                       """;
    /** Scores after reversal: 5 of the reversed item is a No. */
    private static final String ANSWERS = """
                                          p1 heard answered 5
                                          p1 hard answered 5
                                          p2 heard answered 3
                                          p2 hard answered 1
                                          p3 heard dont-know -
                                          p3 hard skipped -
                                          """;

    @TempDir
    private Path folder;

    private Workshop plan() throws IOException, WorkshopMistakes {
        Path file = Files.createDirectories(folder.resolve("tables")).resolve("responses.parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration()).withType(RESPONSES).build()) {
            var groups = new SimpleGroupFactory(RESPONSES);
            for (String[] cells : ANSWERS.lines().map(line -> line.split(" ")).toList()) {
                Group row = groups.newGroup().append("instrument", "after").append("wave", "after")
                        .append("respondent", cells[0]).append("item", cells[1]).append("state", cells[2]);
                if (!cells[3].equals("-")) {
                    row.append("score", Integer.parseInt(cells[3]));
                }
                writer.write(row);
            }
        }
        return WorkshopYaml.readText(PLAN, folder);
    }

    @Test
    void votesAreForTheStatementAsItIsWorded() throws IOException, WorkshopMistakes {
        PolisFiles.writeVotes(plan(), folder, UnaryOperator.identity(), folder.resolve("polis"));
        assertEquals("""
                     timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
                     "",,0,0,1,0,1,I was heard
                     "",,1,0,1,1,1,It was hard
                     """, Files.readString(folder.resolve("polis/comments.csv")));
        assertEquals(List.of("\"\",,0,0,1", "\"\",,1,0,-1", "\"\",,0,1,0", "\"\",,1,1,1", "\"\",,0,2,0"),
                Files.readAllLines(folder.resolve("polis/votes.csv")).stream().skip(1).toList());
        assertEquals("2,,0,1,0,0,0,", Files.readAllLines(folder.resolve("polis/participants-votes.csv")).getLast());
    }

    @Test
    void thePublicFilesHaveNoVotes() throws IOException, WorkshopMistakes {
        Path polis = folder.resolve("polis");
        PolisFiles.writePublic(WorkshopYaml.read(PublishedSample.SAMPLE), PublishedSample.TABLES, polis);
        assertFalse(Files.exists(polis.resolve("votes.csv")));
        assertTrue(Files.readString(polis.resolve("comments.csv")).contains("Jeg fikk sagt min mening i gruppa"));
        // 18.2 % and 27.3 % of 44 disagree that the leaders at home will follow up, 25 % agree
        assertTrue(Files.readString(polis.resolve("comments.csv")).contains(",11,20,1,Ledelsen i kommunen min"));
    }

    @Test
    void answersHaveTheWordsOfTheirScaleAndAReasonWhereThereIsNone() throws IOException, WorkshopMistakes {
        Workshop plan = plan();
        DataFile file = AnswerFile.of(folder, UnaryOperator.identity(), plan.instruments().values().iterator().next(),
                Wording.in(Language.NB));
        assertEquals(3, file.rows().size());
        assertEquals(List.of("Words[text=p3]", "Figure[value=-9.0]", "Figure[value=-7.0]"),
                file.rows().getLast().stream().map(Object::toString).toList());
        assertEquals("Yes", file.variables().get(1).values().get(5));
        assertEquals("No", file.variables().get(2).values().get(5));
        assertEquals("Vet ikke", file.variables().get(2).values().get(-9));
    }
}
