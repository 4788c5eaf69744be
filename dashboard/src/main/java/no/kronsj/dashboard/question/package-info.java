/** Which questions did the groups answer? A table of groups and questions, every cell of which opens its passages. */
@NullMarked
package no.kronsj.dashboard.question;

import org.jspecify.annotations.NullMarked;
