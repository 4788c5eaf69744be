package no.kronsj.ingest.workshop;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExpectedTest {
    @Test
    void edgeBelongsToTheLevelAbove() {
        var up = new Expected.Edges(0.4, 0.55, 0.7, 0.85, Direction.UP);
        assertEquals("-2 -2 -1 -1 0 0 1 1 2 2", levels(up, 0, 0.39, 0.4, 0.54, 0.55, 0.69, 0.7, 0.84, 0.85, 1));
        assertEquals(0.55, up.threshold());
    }

    @Test
    void edgeBelongsToTheBetterLevelWhereDownIsBetter() {
        var down = new Expected.Edges(0.4, 0.3, 0.2, 0.1, Direction.DOWN);
        assertEquals("-2 -1 -1 0 0 1 1 2 2", levels(down, 0.41, 0.4, 0.31, 0.3, 0.21, 0.2, 0.11, 0.1, 0));
        assertEquals(0.3, down.threshold());
    }

    @Test
    void sharesOfPersonsMeetTheirDecimals() {
        var value = new Expected.Value(0.7, Direction.UP);
        assertTrue(value.met(7 / 10.0) && value.met(28 / 40.0) && value.met(21 / 30.0));
        assertFalse(value.met(0.699));
        assertTrue(new Expected.Value(0.3, Direction.DOWN).met(3 / 10.0));
    }

    @Test
    void edgesOutOfOrderCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Expected.Edges(1, 1, 2, 3, Direction.UP));
        assertThrows(IllegalArgumentException.class, () -> new Expected.Edges(1, 2, 3, 4, Direction.DOWN));
        assertThrows(IllegalArgumentException.class, () -> new Expected.Edges(1, 2, Double.NaN, 4, Direction.UP));
    }

    private static String levels(Expected.Edges edges, double... values) {
        return DoubleStream.of(values).mapToObj(value -> String.valueOf(edges.level(value)))
                .collect(Collectors.joining(" "));
    }
}
