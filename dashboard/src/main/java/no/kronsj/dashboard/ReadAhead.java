package no.kronsj.dashboard;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.Renderer;
import no.kronsj.dashboard.page.Visitor;
import no.kronsj.ingest.workshop.Language;

/** Makes the first page of some editions while the server starts, for nobody, so that its first reader need not wait. */
final class ReadAhead {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);

    private static final int MOST_EDITIONS = 3;

    private final Editions editions;
    private final Renderer renderer;
    private final ResultView view;

    private ReadAhead(Editions editions, Renderer renderer, ResultView view) {
        this.editions = editions;
        this.renderer = renderer;
        this.view = view;
    }

    /** Begins beside whoever asks; to be waited for before the editions are closed. */
    static CompletableFuture<Void> begin(Editions editions, Renderer renderer, ResultView view) {
        var ahead = new ReadAhead(editions, renderer, view);
        return CompletableFuture.runAsync(ahead::read, task -> Thread.ofPlatform().daemon().name("ahead").start(task));
    }

    private void read() {
        try {
            editions.allIds().stream().limit(MOST_EDITIONS).forEach(id -> editions.with(id, this::make));
        } catch (RuntimeException e) {
            // Whoever asks for the page meets the same and is told of it.
            LOG.debug("An edition could not be read ahead: {}", e.getClass().getName());
        }
    }

    private int make(PublishedRun run) {
        var asked = new Page(Language.NB, false, "/e/" + Page.segment(run.info().id()), Map.of(), null, "", view, "",
                Visitor.UNASKED);
        Page page = asked.about(run.info(), run.id());
        return renderer.bytes(page, OverviewPage.of(run, page)).length;
    }
}
