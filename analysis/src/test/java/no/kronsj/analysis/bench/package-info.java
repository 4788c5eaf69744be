/** What figuring costs: {@code ./kronsj bench measures}. */
@NullMarked
package no.kronsj.analysis.bench;

import org.jspecify.annotations.NullMarked;
