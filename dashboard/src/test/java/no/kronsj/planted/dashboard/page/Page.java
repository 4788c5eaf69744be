package no.kronsj.planted.dashboard.page;

import no.kronsj.planted.analysis.tie.Ties;

/** A page that computes. */
public class Page {
    Ties ties() {
        return new Ties();
    }
}
