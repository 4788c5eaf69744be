package no.kronsj.planted.analysis.goal;

import no.kronsj.planted.analysis.tie.Ties;

/** Goals that go in a circle with the ties. */
public class Goals {
    Ties ties = new Ties();
}
