/** The command line. Start with {@link no.kronsj.analysis.command.Kronsj}; one class per command. */
@NullMarked
package no.kronsj.analysis.command;

import org.jspecify.annotations.NullMarked;
