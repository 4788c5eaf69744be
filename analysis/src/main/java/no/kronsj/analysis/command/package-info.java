/**
 * What a person types: one class per command, which reads its arguments, calls the packages that do the work and prints. In
 * come files and options, out come text, tab-separated values, JSON or TREC lines, and an exit code.
 */
@NullMarked
package no.kronsj.analysis.command;

import org.jspecify.annotations.NullMarked;
