package no.kronsj.analysis.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.Unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What nobody may learn from the figures of a network, alone or with the table of ties beside them. */
class NetworkRuleTest {
    private static MeasureRow row(String measure, String scope, String subject, long n) {
        return MeasureRow.of(new MeasureKey(measure, "E", scope, subject, ""), 0.5, Unit.INDEX, n);
    }

    private static TieCountRow count(String layer, String a, String b, long ties, long peopleA, long peopleB) {
        return new TieCountRow(layer, "chosen", "county", a, b, ties, Status.OK, peopleA, peopleB);
    }

    private static String hidden(List<MeasureRow> rows, List<TieCountRow> counts) {
        List<TieCountRow> open = new TieCountRule(5).hide(counts);
        return new NetworkRule(5, Map.of("across", "talk@county")).hide(rows, counts, open).stream()
                .filter(one -> one.status() == Status.SUPPRESSED)
                .map(one -> one.key().measure() + " " + one.key().subject()).collect(Collectors.joining(", "));
    }

    @Test
    void figuresOfFewTiesOrPeopleAreHidden() {
        assertEquals("density few, central_tenth_share talk@county",
                hidden(List.of(row("density", "layer", "few", 4), row("density", "layer", "none", 0),
                        row("density", "layer", "many", 5), row("central_tenth_share", "layer_attribute",
                                "talk@county", 3),
                        row("top_box_share", "item", "voice", 3)),
                        List.of()));
    }

    @Test
    void allSharesOfBrokersAreHiddenWithOne() {
        assertEquals("broker_liaison_share asked@role, broker_gatekeeper_share asked@role",
                hidden(List.of(row("broker_liaison_share", "layer_attribute", "asked@role", 3),
                        row("broker_gatekeeper_share", "layer_attribute", "asked@role", 30),
                        row("broker_gatekeeper_share", "layer_attribute", "asked@other", 30),
                        row("broker_liaison_share", "layer_attribute", "asked@other", 0)), List.of()));
    }

    @Test
    void densityThatFewShortContactsTellFromTheOneBeforeIsHidden() {
        assertEquals("density_15_minutes talk", hidden(List.of(row("density", "layer", "talk", 40),
                row("density_15_minutes", "layer", "talk", 38), row("density_30_minutes", "layer", "talk", 30),
                row("density_60_minutes", "layer", "talk", 0)), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # Agder-Agder Agder-Troms Troms-Troms | mixing
                                              20 30 15 | shown
                                              20 30 0  | shown
                                              3 30 0   | hidden
                                              20 4 15  | hidden
                                              20 30 3  | shown
                                              20 10 3  | hidden
                                              0 0 9    | shown
                                            """)
    void mixingThatGivesASmallCountAwayIsHidden(String ties, String expected) {
        String[] counts = ties.strip().split(" ");
        List<TieCountRow> table = List.of(count("talk", "Agder", "Agder", Long.parseLong(counts[0]), 30, 30),
                count("talk", "Agder", "Troms", Long.parseLong(counts[1]), 30, 20),
                count("talk", "Troms", "Troms", Long.parseLong(counts[2]), 20, 20));
        String hidden = hidden(List.of(row("ei_index", "layer_attribute", "talk@county", 40),
                row("assortativity", "layer_attribute", "talk@county", 40),
                row("ei_expected", "layer_attribute", "talk@county", 40),
                row("indicator_value", "indicator", "across", 40)), table);
        assertEquals(expected.equals("hidden")
                ? "ei_index talk@county, assortativity talk@county, indicator_value across"
                : "", hidden);
    }

    @Test
    void theContactsOfAValueThatFewHaveAreHiddenAndSoIsTheMixingThatTellsThem() {
        List<TieCountRow> table = List.of(count("talk", "Agder", "Agder", 20, 30, 30),
                count("talk", "Agder", "Oslo", 12, 30, 2), count("talk", "Oslo", "Oslo", 0, 2, 2));
        assertEquals("20 . .", Stream.of(new TieCountRule(5).hide(table)).flatMap(List::stream)
                .map(one -> cell(one.ties())).collect(Collectors.joining(" ")));
        assertEquals("ei_index talk@county", hidden(List.of(row("ei_index", "layer_attribute", "talk@county", 32)),
                table));
    }

    @Test
    void whatIsHiddenOfOneChosenLayerIsHiddenOfAllTogether() {
        List<TieCountRow> table = List.of(count("talk", "Agder", "Agder", 3, 30, 30));
        assertEquals("density talk, density chosen",
                hidden(List.of(row("density", "layer", "talk", 3), row("density", "layer", "chosen", 40),
                        row("transitivity", "layer", "chosen", 40)), table));
    }

    private static String cell(@Nullable Long ties) {
        return ties == null ? "." : ties.toString();
    }
}
