package no.kronsj.planted.analysis.statistics;

import no.kronsj.planted.analysis.goal.Goals;

/** A statistic that knows a workshop word. */
public class Share {
    Goals goals = new Goals();
}
