package no.kronsj.planted.analysis.result;

import no.kronsj.planted.analysis.goal.Goals;

/** A result that knows another package and holds an answer. */
public class AnswerRow {
    Goals goals = new Goals();
    String answerRaw = "";
}
