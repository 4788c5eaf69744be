/** Tests of disclosure control: what is hidden, what stays, and what an attacker can still work out. */
@NullMarked
package no.kronsj.analysis.privacy;

import org.jspecify.annotations.NullMarked;
