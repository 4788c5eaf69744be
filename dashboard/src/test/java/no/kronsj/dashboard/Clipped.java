package no.kronsj.dashboard;

import java.util.List;

import com.microsoft.playwright.Page;

/** What of a page cannot be seen because there is no room for it. */
final class Clipped {
    private static final String ASK = """
                                      () => {
                                        const found = [];
                                        const root = document.documentElement;
                                        if (root.scrollWidth > root.clientWidth)
                                          found.push('scrolls sideways by ' + (root.scrollWidth - root.clientWidth));
                                        for (const one of document.querySelectorAll('body *')) {
                                          if (one.closest('svg, .unseen, .skip') || !one.checkVisibility()) continue;
                                          const style = getComputedStyle(one);
                                          const cut = axis => style['overflow' + axis] === 'hidden' || style['overflow' + axis] === 'clip';
                                          if (cut('X') && one.scrollWidth > one.clientWidth + 1 || cut('Y') && one.scrollHeight > one.clientHeight + 1)
                                            found.push('cut: ' + one.outerHTML.slice(0, 120));
                                          if (one.getBoundingClientRect().left < -1) found.push('left of the page: ' + one.outerHTML.slice(0, 120));
                                        }
                                        return found;
                                      }
                                      """;

    private Clipped() {}

    /** Sentences about what is cut off, or must be scrolled to sideways. */
    static List<String> faults(Page page) {
        return ((List<?>) page.evaluate(ASK)).stream().map(String::valueOf).toList();
    }
}
