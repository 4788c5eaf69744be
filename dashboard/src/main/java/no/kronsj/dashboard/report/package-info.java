/** The report: what the pages say of an edition, in one file that stands alone. */
@NullMarked
package no.kronsj.dashboard.report;

import org.jspecify.annotations.NullMarked;
