/**
 * Who met whom, who was there, who said how much: facts. Whether an encounter is a tie is for the analysis to say. Start
 * with {@link no.kronsj.ingest.encounter.InteractionReader}.
 */
@NullMarked
package no.kronsj.ingest.encounter;

import org.jspecify.annotations.NullMarked;
