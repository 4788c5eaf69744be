/** Tests of comparing groups. */
@NullMarked
package no.kronsj.analysis.comparison;

import org.jspecify.annotations.NullMarked;
