package no.kronsj.dashboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** {@code ./kronsj soak pages}: what the tests look at in turns, in every way. */
@ExtendWith(OwnBrowser.class)
class PagesSoak {
    @Test
    void axeFindsNothingOnAnyPageInAnyLanguageColourAndWidth(OwnBrowser.Browsed browsed) {
        assertEquals("", String.join("\n", new AxeWalk(browsed, new Axe()).inEveryWay()));
    }
}
