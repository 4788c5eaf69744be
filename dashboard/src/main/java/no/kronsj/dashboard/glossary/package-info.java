/** What does this word mean here? {@link GlossaryPage} lists the words of the pages in the reader's language. */
@NullMarked
package no.kronsj.dashboard.glossary;

import org.jspecify.annotations.NullMarked;
