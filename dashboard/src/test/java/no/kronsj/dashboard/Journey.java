package no.kronsj.dashboard;

import java.util.List;

import com.microsoft.playwright.Page;

/** What must not happen on the way, whatever the way. */
final class Journey {
    private Journey() {}

    /** Notes what the console says, and what is asked of another host; that a page is not there is no fault of a page. */
    static void listen(Page page, ServedEditions editions, List<String> complaints) {
        page.onConsoleMessage(message -> {
            if (!message.text().contains("404")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(editions.everybody().address("/"))
                    && !request.url().startsWith(editions.restricted().address("/"))) {
                complaints.add("asked for " + request.url());
            }
        });
    }
}
