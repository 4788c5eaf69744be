/** What may be shown: the one place where a restricted table becomes a public one. */
@NullMarked
package no.kronsj.analysis.privacy;

import org.jspecify.annotations.NullMarked;
