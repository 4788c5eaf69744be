package no.kronsj.dashboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import no.kronsj.dashboard.OwnBrowser.Browsed;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** On a slow line a page comes in pieces, and nothing that is seen moves when the next one is there. */
@ExtendWith(OwnBrowser.class)
class PieceByPieceIT {
    private static final int PIECES = 10;
    private static final List<String> BELOW = List.of("", "/groups", "/glossary", "/live", "/search", "/goals/heard",
            "/network", "/participation");

    @Test
    void nothingMovesWhileTheRestOfAPageComes(Browsed browsed) throws IOException {
        var moved = new ArrayList<String>();
        try (Relay line = Relay.inPieces(browsed.editions().everybody().address(""), PIECES)) {
            for (int width : List.of(1280, 360)) {
                var size = new Browser.NewContextOptions().setViewportSize(width, 900);
                try (BrowserContext visitor = browsed.visitor(size)) {
                    Shifts.listen(visitor);
                    Page page = visitor.newPage();
                    for (String below : BELOW) {
                        page.navigate(line.address(ServedEditions.FULL + below));
                        String shifts = Shifts.on(page);
                        moved.addAll(shifts.isEmpty() ? List.of() : List.of(width + " " + below + " " + shifts));
                    }
                }
            }
        }
        assertEquals("", String.join("\n", moved));
    }
}
