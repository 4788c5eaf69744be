package no.kronsj.ingest.workshop;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/**
 * The plan of one edition, checked whole: what it refers to exists, and what it measures is within range.
 *
 * @param organiser null where nobody is named
 * @param licence   "" where the plan gives none
 * @param zone      for times without one
 * @param missing   what a cell means, by the cell as the plan writes it
 * @param indices   the items of multi-item scales
 * @param folder    where the plan lies; all its paths are inside
 * @param planHash  SHA-256 of the plan's bytes, line ends normalised
 */
public record Workshop(@Key(required = true, value = "the family of editions") String workshop,
        @Key(required = true, value = "the time it was held; the edition's id is `<workshop>-<edition>`") String edition,
        @Key(shape = Key.Shape.LOCAL_TEXT, value = "what it is called") LocalText title,
        @Key(shape = Key.Shape.LOCAL_TEXT, value = "who held it") @Nullable LocalText organiser,
        @Key("the licence of the published tables, as `CC-BY-4.0` or an address; without it none is given") String licence,
        @Key(shape = Key.Shape.FLAG, value = "people and answers are made up; every page says so") boolean invented,
        @Key(shape = Key.Shape.WORD, of = Language.class, value = "the language of the material; without it nb") Language language,
        @Key("the zone of times without one; without it Europe/Oslo") ZoneId zone,
        @Key(shape = Key.Shape.LIST, of = Session.class, value = "its sessions") List<Session> programme,
        @Key(shape = Key.Shape.RECORD, of = Participants.class, value = "who was admitted; `none` where nobody knows") Participants participants,
        @Key(shape = Key.Shape.LIST, of = Group.class, value = "the groups; without it those of the register") List<Group> groups,
        @Key(shape = Key.Shape.WORD_MAP, of = MissingCode.class, value = "what a cell without an answer means: the cell to dont-know, not-applicable, skipped or not-shown") SequencedMap<String, MissingCode> missing,
        @Key(shape = Key.Shape.MAP, of = AnswerScale.class, value = "answer scales by id") SequencedMap<String, AnswerScale> scales,
        @Key(shape = Key.Shape.MAP, of = Instrument.class, value = "forms by id") SequencedMap<String, Instrument> instruments,
        @Key(shape = Key.Shape.TEXTS_MAP, value = "multi-item scales: own id to items as after.voice") SequencedMap<String, List<ItemRef>> indices,
        @Key(shape = Key.Shape.LIST, of = DocumentSet.class, value = "what the groups wrote") List<DocumentSet> documents,
        @Key(shape = Key.Shape.LIST, of = InteractionSource.class, value = "who met whom, who was there, who spoke") List<InteractionSource> interactions,
        @Key(shape = Key.Shape.LIST, of = Question.class, value = "the programme's questions; the six of the instructions for official studies are built in") List<Question> questions,
        @Key(shape = Key.Shape.LIST, of = Goal.class, value = "what was wanted") List<Goal> goals,
        @Key(shape = Key.Shape.TEXT_MAP, value = "what people were asked for (`quotes`, …) to the register's heading. Where `quotes` was asked, only what those wrote who said yes can be found and quoted; those who led a group of few see its answers only where all of it said yes to `facilitators`") Consent consent,
        @Key(shape = Key.Shape.RECORD, of = Privacy.class, value = "what may be shown and kept") Privacy privacy,
        @Key(shape = Key.Shape.RECORD, of = Assessment.class, value = "the evaluator's own words for the report") Assessment assessment,
        Path folder, String planHash) {

    public Workshop {
        programme = List.copyOf(programme);
        groups = List.copyOf(groups);
        missing = Ordered.copyOf(missing);
        scales = Ordered.copyOf(scales);
        instruments = Ordered.copyOf(instruments);
        indices = Ordered.copyOf(indices);
        documents = List.copyOf(documents);
        interactions = List.copyOf(interactions);
        questions = List.copyOf(questions);
        goals = List.copyOf(goals);
    }

    /** {@code <workshop>-<edition>}. */
    public String editionId() {
        return workshop + "-" + edition;
    }

    public Optional<LocalText> findOrganiser() {
        return Optional.ofNullable(organiser);
    }

    /**
     * What a cell means if it is no answer. Unless the plan says otherwise, a blank one was skipped, and one that says in a
     * tool's own words that the question was not shown was not shown.
     */
    public Optional<MissingCode> findMissing(String cell) {
        String answer = CellText.answer(cell);
        return missing.entrySet().stream().filter(entry -> CellText.answer(entry.getKey()).equals(answer))
                .map(entry -> entry.getValue()).findFirst()
                .or(() -> withoutPlan(answer));
    }

    private static Optional<MissingCode> withoutPlan(String answer) {
        return switch (answer) {
            case "" -> Optional.of(MissingCode.SKIPPED);
            case MissingCode.NOT_SHOWN_CELL -> Optional.of(MissingCode.NOT_SHOWN);
            default -> Optional.empty();
        };
    }

    /** The item that a checked reference names. */
    public Item getItem(ItemRef ref) {
        Instrument instrument = instruments.get(ref.instrument());
        Item item = instrument == null ? null : instrument.items().get(ref.item());
        if (item == null) {
            throw new IllegalArgumentException("no item " + ref);
        }
        return item;
    }

    public Optional<Goal> findGoal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /** The layers in the plan's order, each once. */
    public List<String> allLayers() {
        return interactions.stream().map(InteractionSource::layer).distinct().toList();
    }
}
