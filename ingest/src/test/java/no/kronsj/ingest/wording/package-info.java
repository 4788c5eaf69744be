/** That the words are there in every language and that numbers look as readers of each expect. */
@NullMarked
package no.kronsj.ingest.wording;

import org.jspecify.annotations.NullMarked;
