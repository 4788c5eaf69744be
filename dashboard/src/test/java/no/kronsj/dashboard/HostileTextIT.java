package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import no.kronsj.dashboard.OwnBrowser.Browsed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** In a browser nothing that somebody wrote runs, asks for anything elsewhere, or is anything but text. */
@ExtendWith(OwnBrowser.class)
class HostileTextIT {
    private static final String EDITION = "/e/klimakronsj-2021";

    @TempDir
    private Path workspace;

    @Test
    void nothingRunsOnAnyPage(Browsed browsed) throws IOException {
        var hostile = new HostileEdition();
        hostile.publish(workspace);
        List<String> faults = new ArrayList<>();
        try (Reader reader = Reader.restricted(workspace, hostile);
                BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions())) {
            Page page = visitor.newPage();
            page.onDialog(dialog -> {
                faults.add(page.url() + " asks " + dialog.message());
                dialog.dismiss();
            });
            page.onConsoleMessage(said -> complain(faults, page.url(), said.type(), said.text()));
            page.onPageError(error -> faults.add(page.url() + " breaks: " + error));
            page.onRequest(request -> complainOfElsewhere(faults, page.url(), reader, request.url()));
            List<String> paths = new ArrayList<>(BrowsedAddresses.BELOW);
            paths.addAll(BrowsedAddresses.RESTRICTED);
            paths.addAll(List.of("/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "/search?q=%22%3E%3Cscript%3E"));
            for (String path : paths) {
                page.navigate(reader.address(EDITION + path));
                assertEquals(0, page.locator(".taken").count(), path);
                assertTrue(page.url().startsWith(reader.address("/")), page.url());
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void complain(List<String> faults, String at, String type, String text) {
        // A page that is not there says so in the console too.
        if (type.equals("error") && !text.contains("status of 404")) {
            faults.add(at + " complains: " + text);
        }
    }

    private static void complainOfElsewhere(List<String> faults, String at, Reader reader, String asked) {
        if (!asked.startsWith(reader.address("/"))) {
            faults.add(at + " asks for " + asked);
        }
    }
}
