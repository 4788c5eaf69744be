/** Who met whom: layers are never mixed, designed and chosen ties stay apart, ineligible pairs leave the denominator. */
@NullMarked
package no.kronsj.analysis.tie;

import org.jspecify.annotations.NullMarked;
