/**
 * How do we know? {@link MethodText} reads one short text per measure and language, written by hand and kept beside the
 * program ({@code method/<lang>/<measure>.md}); {@link MethodPage} shows it, {@link MethodListPage} lists them all.
 */
@NullMarked
package no.kronsj.dashboard.method;

import org.jspecify.annotations.NullMarked;
