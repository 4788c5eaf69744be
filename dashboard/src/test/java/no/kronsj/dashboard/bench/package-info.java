/** What searching costs: {@code ./kronsj bench search}. */
@NullMarked
package no.kronsj.dashboard.bench;

import org.jspecify.annotations.NullMarked;
