package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.Direction;
import no.kronsj.ingest.workshop.Expected;
import no.kronsj.ingest.workshop.Expected.Edges;
import no.kronsj.ingest.workshop.Expected.Value;
import no.kronsj.ingest.workshop.Indicator;

/** What is expected of an indicator, in the numbers that the indicator can have. */
final class ExpectedReader {
    private static final int EDGES = 4;

    private ExpectedReader() {}

    static Expected read(YamlValue value, Range range) {
        if (value.scalar()) {
            value.wrong("must hold value or edges", "Did you mean {value: %s}?".formatted(value.shown()));
            return new Value(0, Direction.UP);
        }
        YamlMap expected = value.map(Expected.class);
        Direction direction = expected.word("direction", Direction.class).orElse(Direction.UP);
        boolean one = expected.exactlyOne("value", "edges");
        Optional<YamlValue> edges = expected.find("edges");
        return one && edges.isPresent()
                ? edges(edges.get(), range, direction)
                : new Value(expected.number("value", 0, range), direction);
    }

    private static Expected edges(YamlValue value, Range range, Direction direction) {
        List<YamlValue> written = value.list();
        List<Double> edges = written.stream().flatMap(edge -> Scalars.number(edge, range).stream()).toList();
        boolean rising = true;
        for (int i = 1; i < edges.size(); i++) {
            rising &= direction == Direction.UP
                    ? edges.get(i - 1) < edges.get(i)
                    : edges.get(i - 1) > edges.get(i);
        }
        if (edges.size() == EDGES && rising) {
            return new Edges(edges.get(0), edges.get(1), edges.get(2), edges.get(3), direction);
        }
        if (edges.size() == written.size()) {
            value.fault("must be four numbers, each %s than the one before"
                    .formatted(direction == Direction.UP ? "higher" : "lower"),
                    "They are the cuts between -2, -1, 0, +1 and +2, without gap or overlap.");
        }
        return new Value(0, direction);
    }

    /** The numbers that an indicator can have. */
    static Range range(Indicator indicator, Items items) {
        return switch (indicator) {
            case Indicator.NetScore net -> Range.DIFFERENCE;
            case Indicator.ChangeDirection change -> Range.DIFFERENCE;
            case Indicator.Nps nps -> Range.POINTS;
            case Indicator.Mean mean -> mean.items().isEmpty()
                    ? Range.ANY
                    : new Range("a position", 1, items.positions(mean.items().getFirst()));
            case Indicator.Rated rated -> Range.LEVEL;
            case Indicator.Sql sql -> Range.ANY;
            case Indicator.Share share -> Range.SHARE;
            case Indicator.ShareImproved share -> Range.SHARE;
            case Indicator.ResponseRate share -> Range.SHARE;
            case Indicator.Retention share -> Range.SHARE;
            case Indicator.ShareWithNewTies share -> Range.SHARE;
            case Indicator.CrossTies share -> Range.SHARE;
            case Indicator.DocumentsDelivered share -> Range.SHARE;
            case Indicator.RoadmapCompleteness share -> Range.SHARE;
            case Indicator.Uptake share -> Range.SHARE;
            case Indicator.ParticipationBalance share -> Range.SHARE;
            case Indicator.QuestionCoverage share -> Range.SHARE;
            case Indicator.ThemeCoverage share -> Range.SHARE;
        };
    }
}
