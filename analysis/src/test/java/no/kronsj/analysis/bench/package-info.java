/** What figuring costs: {@code ./kronsj bench measures}, {@code ./kronsj bench themes}. */
@NullMarked
package no.kronsj.analysis.bench;

import org.jspecify.annotations.NullMarked;
