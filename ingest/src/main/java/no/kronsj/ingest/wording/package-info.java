/**
 * Every word that people see, in Bokmål, Nynorsk and English, and the way numbers and dates are written. In: a key and
 * values. Out: a sentence. Read {@link no.kronsj.ingest.wording.Wording} first, then the three property files beside it;
 * it lives in the first module so that the command line and the pages say the same. What issues found and expected stands
 * in the tables in English; {@link no.kronsj.ingest.wording.Fragments} says it in the reader's language.
 */
@NullMarked
package no.kronsj.ingest.wording;

import org.jspecify.annotations.NullMarked;
