/** Which of the texts that the plan foresees the groups have handed in. */
@NullMarked
package no.kronsj.analysis.delivery;

import org.jspecify.annotations.NullMarked;
