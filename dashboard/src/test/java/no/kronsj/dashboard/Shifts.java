package no.kronsj.dashboard;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** What moves on a page after it was first painted, as the browser itself counts it. */
final class Shifts {
    private static final String LISTEN = """
                                         window.shifts = [];
                                         new PerformanceObserver(list => list.getEntries().forEach(one =>
                                           window.shifts.push(one.value + ' ' + one.sources.map(source =>
                                             source.node ? source.node.nodeName + '.' + source.node.className : '').join(' '))))
                                           .observe({type: 'layout-shift', buffered: true});
                                         """;
    private static final String SETTLED = """
                                          () => document.fonts.ready.then(() => new Promise(settled =>
                                            requestAnimationFrame(() => requestAnimationFrame(() => settled(window.shifts.join(", "))))))
                                          """;

    private Shifts() {}

    /** Counts on every page that this visitor opens from now on. */
    static void listen(BrowserContext visitor) {
        visitor.addInitScript(LISTEN);
    }

    /** What has moved on the page once it is at rest; "" where nothing has. */
    static String on(Page page) {
        return (String) page.evaluate(SETTLED);
    }
}
