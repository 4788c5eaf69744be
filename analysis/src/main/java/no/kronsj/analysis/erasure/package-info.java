/**
 * Takes a person out of a workspace and shows that nothing is left. Start with {@link no.kronsj.analysis.erasure.Erasure}.
 */
@NullMarked
package no.kronsj.analysis.erasure;

import org.jspecify.annotations.NullMarked;
