/** Who was there, and how evenly the members of a group contributed; silent members count. */
@NullMarked
package no.kronsj.analysis.participation;

import org.jspecify.annotations.NullMarked;
