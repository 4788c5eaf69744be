package no.kronsj.planted.dashboard.page;

import no.kronsj.planted.analysis.privacy.DisclosureControl;
import no.kronsj.planted.analysis.result.ResultReader;
import no.kronsj.planted.analysis.tie.Ties;

/** A page that computes, reads tables past the door, and decides what may be seen. */
public class Page {
    DisclosureControl control = new DisclosureControl();
    ResultReader reader = new ResultReader();

    Ties ties() {
        return new Ties();
    }
}
