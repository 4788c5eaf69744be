package no.kronsj.ingest.source.isolation;

import java.time.Duration;

/**
 * What one piece of work may cost.
 *
 * @param time          from the request to the end of the answer; the start of the program is not counted
 * @param heapMegabytes of the program
 * @param answerBytes   of one answer
 */
public record Bounds(Duration time, int heapMegabytes, long answerBytes) {}
