/**
 * Who met, and was it the programme's doing or their own? {@link NetworkPage} keeps designed and chosen layers apart, and
 * shows ties between groups or counties only, as a table and as a picture with the same content ({@link TieMatrix}); no
 * person is ever drawn.
 */
@NullMarked
package no.kronsj.dashboard.network;

import org.jspecify.annotations.NullMarked;
