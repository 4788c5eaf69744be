/**
 * What was planned? The records of one edition's plan, {@code workshop.yaml}: who took part, what was asked on which
 * scale, what the groups wrote, what connects people, and which goals are judged by which indicator. In: nothing; the
 * file is read by {@link no.kronsj.ingest.workshop.yaml}, the only reader. Out: an immutable {@link Workshop}. Every
 * key is explained by a {@link Key} on the component that holds it. Read {@link Workshop}, then {@link Instrument},
 * {@link AnswerScale} and {@link Goal}.
 */
@NullMarked
package no.kronsj.ingest.workshop;

import org.jspecify.annotations.NullMarked;
