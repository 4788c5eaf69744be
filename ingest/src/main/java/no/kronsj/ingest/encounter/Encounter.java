package no.kronsj.ingest.encounter;

import no.kronsj.ingest.workshop.InteractionSource;

/**
 * One encounter of two different persons.
 *
 * @param use     baseline, designed, chosen or follow-up
 * @param source  who named the other in a survey, or asked where the layer is directed; else the alphabetically first
 * @param start   ISO date and time in the plan's zone, or ""
 * @param seconds how long, 0 where nobody knows
 * @param file    the file, or the instrument in which somebody named the other
 * @param row     its row there, 0 for an instrument
 */
public record Encounter(String layer, String use, String source, String target, String start, long seconds, String file,
        int row) {

    static Encounter of(InteractionSource layer, String from, String to, String start, long seconds, String file,
            int row) {
        boolean swap = !layer.directed() && layer.findItem().isEmpty() && from.compareTo(to) > 0;
        return new Encounter(layer.layer(), layer.use().word(), swap ? to : from, swap ? from : to, start, seconds,
                file,
                row);
    }
}
