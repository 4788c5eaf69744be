/**
 * What did the groups write about? {@link ThemesPage} lists the themes with their standing, two quotations each and what
 * fits none of them; {@link ThemePage} holds every passage of one. A theme's label is words from the texts themselves.
 */
@NullMarked
package no.kronsj.dashboard.theme;

import org.jspecify.annotations.NullMarked;
