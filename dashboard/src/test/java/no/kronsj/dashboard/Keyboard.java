package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;

/** Goes through a page with the tabulator alone, and says what could not be reached, or not be seen when it was. */
final class Keyboard {
    /** Numbers everything that can be acted on, in reading order, and notes what is reached and whether that shows. */
    private static final String LISTEN = """
                                         () => {
                                           document.querySelectorAll('details').forEach(part => part.open = true);
                                           const all = [...document.querySelectorAll(
                                             'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                                             .filter(one => one.checkVisibility());
                                           const look = one => { const s = getComputedStyle(one);
                                             return [s.outlineStyle, s.outlineWidth, s.boxShadow, s.top].join(); };
                                           const before = new Map(all.map(one => [one, look(one)]));
                                           window.reached = [];
                                           window.unseen = [];
                                           addEventListener('focusin', event => {
                                             window.reached.push(all.indexOf(event.target));
                                             const box = event.target.getBoundingClientRect();
                                             if (look(event.target) === before.get(event.target) || box.width === 0 || box.right < 0 || box.bottom < 0)
                                               window.unseen.push(event.target.outerHTML.slice(0, 120));
                                           });
                                           return all.length;
                                         }
                                         """;

    private Keyboard() {}

    /** Sentences about what is wrong; none where everything is reached once, in order, in sight, and then left. */
    static List<String> faults(Page page) {
        int all = ((Number) page.evaluate(LISTEN)).intValue();
        for (int i = 0; i < all; i++) {
            page.keyboard().press("Tab");
        }
        var reached = ((List<?>) page.evaluate("window.reached")).stream().map(one -> ((Number) one).intValue())
                .toList();
        var faults = new ArrayList<String>();
        if (!reached.equals(IntStream.range(0, all).boxed().toList())) {
            faults.add("of %d things were reached, in this order: %s".formatted(all, reached));
        }
        ((List<?>) page.evaluate("window.unseen")).forEach(one -> faults.add("without a sign of focus: " + one));
        return faults;
    }
}
