package no.kronsj.dashboard.access;

import java.util.function.Function;

import io.javalin.http.Context;

import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** How the server answers what has no edition, and what a run says of who may see a group. */
public interface Answers {
    /** Says why there is nothing else, as a page or for programs. */
    void problem(Context context, int status, String kind);

    /** Shows a page. */
    void show(Context context, int status, Function<Page, View> view);

    /** Whether those who led a group may see its answers today. */
    boolean mayBeSeenByLeaders(String edition, String group);
}
