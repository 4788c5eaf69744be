/**
 * Who met, and was it the programme's doing or their own? {@link NetworkPage} keeps designed and chosen layers apart, and
 * shows ties between groups or counties as a table and as a picture with the same content ({@link TieMatrix}, {@link
 * TiePicture}); a person is drawn in the restricted view only, under a pseudonym.
 */
@NullMarked
package no.kronsj.dashboard.network;

import org.jspecify.annotations.NullMarked;
