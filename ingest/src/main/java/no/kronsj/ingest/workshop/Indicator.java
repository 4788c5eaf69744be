package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.SequencedMap;

/** How a goal is known: one record per kind. Items, layers and instruments exist, for the plan was checked. */
@Key(name = "kind", value = "the kind of indicator; without it sql, where that key is there")
public sealed interface Indicator {
    /** The kind's word in the plan. */
    default String kind() {
        return getClass().getAnnotation(IndicatorKind.class).value();
    }

    @IndicatorKind(value = "share", meaning = "the share of answers in the top box")
    record Share(@Key(required = true, value = "an item, as after.voice") ItemRef item) implements Indicator {}

    @IndicatorKind(value = "net-score", meaning = "the share in the top box less the share in the bottom box")
    record NetScore(@Key(required = true, value = "an item, as after.voice") ItemRef item) implements Indicator {}

    @IndicatorKind(value = "nps", meaning = "promoters less detractors, in points from −100 to 100")
    record Nps(@Key(required = true, value = "an item on a scale with nps") ItemRef item) implements Indicator {}

    /**
     * An item is an index of one.
     *
     * @param index the index, or "" for a single item
     * @param items the item, or the items of the index
     */
    @IndicatorKind(value = "mean", meaning = "the mean position of an item or of an index")
    record Mean(@Key("an index of `indices`") String index,
            @Key(name = "item", value = "an item") List<ItemRef> items) implements Indicator {
        public Mean {
            items = List.copyOf(items);
        }
    }

    @IndicatorKind(value = "change-direction", meaning = "improved less worsened, of the persons with answers in both waves")
    record ChangeDirection(@Key(required = true, value = "an item id that both waves have, as voice") String item,
            @Key(required = true, value = "before:after, the two waves") Waves waves) implements Indicator {}

    @IndicatorKind(value = "share-improved", meaning = "the share that improved, of the persons with answers in both waves")
    record ShareImproved(@Key(required = true, value = "an item id that both waves have, as voice") String item,
            @Key(required = true, value = "before:after, the two waves") Waves waves) implements Indicator {}

    @IndicatorKind(value = "response-rate", meaning = "the share of the frame that answered")
    record ResponseRate(@Key(required = true, value = "an instrument") String instrument) implements Indicator {}

    @IndicatorKind(value = "retention", meaning = "the share that was there at least half of each day")
    record Retention() implements Indicator {}

    @IndicatorKind(value = "share-with-new-ties", meaning = "the share of persons with so many new partners")
    record ShareWithNewTies(
            @Key(shape = Key.Shape.TEXTS, required = true, value = "layers that count together") List<String> layers,
            @Key(shape = Key.Shape.WHOLE, value = "how many new partners; without it 1") int atLeast)
            implements
                Indicator {
        public ShareWithNewTies {
            layers = List.copyOf(layers);
        }
    }

    @IndicatorKind(value = "cross-ties", meaning = "the share of ties that cross an attribute")
    record CrossTies(@Key(required = true, value = "a layer") String layer,
            @Key(required = true, value = "an attribute of participants, or group") String attribute)
            implements
                Indicator {}

    @IndicatorKind(value = "documents-delivered", meaning = "the share of groups that delivered a text")
    record DocumentsDelivered(
            @Key(name = "document", shape = Key.Shape.WORD, of = DocumentSet.Kind.class, required = true, value = "which kind of text") DocumentSet.Kind document,
            @Key("which revision; without it any") String revision) implements Indicator {}

    @IndicatorKind(value = "roadmap-completeness", meaning = "how complete the steps of the roadmaps are")
    record RoadmapCompleteness() implements Indicator {}

    @IndicatorKind(value = "uptake", meaning = "the share of feedback that the next revision took up")
    record Uptake() implements Indicator {}

    @IndicatorKind(value = "participation-balance", meaning = "how evenly the members of a group contributed")
    record ParticipationBalance(
            @Key(required = true, value = "a participation layer") String layer) implements Indicator {}

    @IndicatorKind(value = "question-coverage", meaning = "the share of questions that the documents answer")
    record QuestionCoverage() implements Indicator {}

    @IndicatorKind(value = "theme-coverage", meaning = "the share of the themes that the groups' last texts touch, over all groups")
    record ThemeCoverage() implements Indicator {}

    /**
     * @param goal    the goal whose indicator it is; a table with a column for goals serves several
     * @param columns which heading holds what; a heading that is not named is the word itself
     */
    @IndicatorKind(value = "rated", meaning = "the middle of the levels −2..2 that raters gave, with how far they agree")
    record Rated(String goal,
            @Key(shape = Key.Shape.PATH, required = true, value = "the table with the raters' levels") FilePattern file,
            @Key(shape = Key.Shape.HEADINGS, of = Rated.Column.class, value = "the table's headings for goal, subject, rater, level, where they are others; goal and subject may be missing") SequencedMap<Column, String> columns)
            implements
                Indicator {
        public Rated {
            columns = Ordered.copyOf(columns);
        }

        /** The columns of a table of levels. */
        public enum Column implements Word {
            GOAL,
            SUBJECT,
            RATER,
            LEVEL
        }
    }

    @IndicatorKind(value = "sql", meaning = "a figure of one's own over the canonical tables")
    record Sql(@Key(name = "sql", required = true, value = "one select that gives one number") String select)
            implements
                Indicator {}
}
