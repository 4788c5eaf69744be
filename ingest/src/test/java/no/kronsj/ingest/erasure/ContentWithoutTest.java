package no.kronsj.ingest.erasure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.KnownPerson;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.source.content.SourceContent.Attendance;
import no.kronsj.ingest.source.content.SourceContent.Calendar;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Document;
import no.kronsj.ingest.source.content.SourceContent.Statements;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is left of every shape of file when Kari Nordmann is erased. */
class ContentWithoutTest {
    private static final String KARI = "kari@town.example";

    private final ErasedPeople erased = ErasedPeople.nobody(PseudonymKey.of(new byte[32]))
            .with(new KnownPerson("p-x", new TreeSet<>(Set.of(KARI, "kari nordmann"))));

    @Test
    void rowsGoByTheColumnThatThePlanNames() {
        var register = Table.of(List.of("mail", "buddy"), List.of(new Table.Row(2, List.of(KARI, "ola@town.example")),
                new Table.Row(3, List.of("ola@town.example", "Kari Nordmann"))));

        assertEquals(Table.of(List.of("mail", "buddy"),
                List.of(new Table.Row(3, List.of("ola@town.example", "[navn]")))), left(register, "Mail"));
    }

    @Test
    void whereThePlanNamesNoColumnAWholeNameOrAddressAnywhereIsEnough() {
        var anonymous = Table.of(List.of("score", "sent by"), List.of(new Table.Row(2, List.of("4", "Nordmann, Kari")),
                new Table.Row(3, List.of("5", "Kari")), new Table.Row(4, List.of("5", "see Kari Nordmanns note"))));

        assertEquals(Table.of(List.of("score", "sent by"), List.of(new Table.Row(3, List.of("5", "Kari")),
                new Table.Row(4, List.of("5", "see [navn]s note")))), left(anonymous));
    }

    @Test
    void namesInHeadingsAndLabelsGo() {
        var table = new Table(List.of(new Table.Column("q1", "Kari Nordmann", Map.of("1", "Kari Nordmann"))),
                List.of(new Table.Row(2, List.of("1"))));

        assertEquals(new Table(List.of(new Table.Column("q1", "[navn]", Map.of("1", "[navn]"))), table.records()),
                left(table));
    }

    @Test
    void aNameThatRunsIntoAnAddressGoesWithIt() {
        var both = ErasedPeople.nobody(PseudonymKey.of(new byte[32]))
                .with(new KnownPerson("p-x", new TreeSet<>(Set.of("nordmann@town.example", "kari nordmann"))));

        assertEquals("see [e-post] about it",
                new ErasedNames(both, Language.NB).without("see Kari Nordmann@town.example about it"));
    }

    @Test
    void staysGoByNameOrAddress() {
        var join = new Attendance.Join(4, "Ola Sæther", null, null, 60);

        assertEquals(new Attendance(List.of(join)), left(new Attendance(List.of(
                new Attendance.Join(2, "Kari Nordmann (Guest)", null, null, 60),
                new Attendance.Join(3, "KN", KARI, null, 60), join))));
    }

    @Test
    void aMeetingOfTwoGoesAndOneOfMoreStaysWithTheOthers() {
        List<String> others = List.of("ola@town.example", "per@town.example", "siv@town.example");
        var two = new Calendar.Event(1, "a", null, null, false, List.of(KARI, others.get(0)), List.of());
        var four = new Calendar.Event(2, "b", null, null, false, List.of(KARI, others.get(0), others.get(1),
                others.get(2)), List.of(KARI, others.get(0), others.get(1)));

        assertEquals(new Calendar(List.of(new Calendar.Event(2, "b", null, null, false, others, others.subList(0, 2)))),
                left(new Calendar(List.of(two, four))));
    }

    @Test
    void whatOthersWroteStaysWithoutTheName() {
        var links = new Chat.Links("1", null, List.of("Kari Nordmann", "Ola"), List.of(KARI));
        var message = new Chat.Message(1, "Ola", null, null, null, "Takk, Kari Nordmann!", false, Chat.Act.MESSAGE,
                "Kari Nordmann sa", links);

        assertEquals(new Chat(List.of(new Chat.Message(1, "Ola", null, null, null, "Takk, [navn]!", false,
                Chat.Act.MESSAGE, "[navn] sa", new Chat.Links("1", null, List.of("Ola"), List.of())))),
                left(new Chat(List.of(message, new Chat.Message(2, "Kari Nordmann", null, "Hei", false)))));
    }

    @Test
    void deedsGoByTheHashOfAnAddressToo() {
        var hashed = new Statements.Party("", DigestUtils.sha1Hex("mailto:" + KARI));
        var other = new Statements.Party("Ola", null);

        assertEquals(new Statements(List.of()), left(new Statements(List.of(
                new Statements.Statement(1, hashed, "said", "note", null, null),
                new Statements.Statement(2, other, "liked", "note", hashed, null)))));
    }

    @Test
    void offsetsAreThoseOfTheTextThatIsLeft() {
        var first = new Document.Block(Document.Kind.PARAGRAPH, 0, "Av Kari Nordmann.", 0, 17, List.of());
        var second = new Document.Block(Document.Kind.PARAGRAPH, 0, "Slutt.", 18, 24, List.of());
        var aside = new Document.Aside(Document.Apart.COMMENT, "Spør Kari Nordmann", 18);

        assertEquals(new Document(
                List.of(new Document.Block(Document.Kind.PARAGRAPH, 0, "Av [navn].", 0, 10, List.of()),
                        new Document.Block(Document.Kind.PARAGRAPH, 0, "Slutt.", 11, 17, List.of())),
                List.of(new Document.Aside(Document.Apart.COMMENT, "Spør [navn]", 11))),
                left(new Document(List.of(first, second), List.of(aside))));
    }

    private SourceContent left(SourceContent content, String... headings) {
        return new ContentWithout(erased, new ErasedNames(erased, Language.NB), Set.of(headings)).of(content);
    }
}
