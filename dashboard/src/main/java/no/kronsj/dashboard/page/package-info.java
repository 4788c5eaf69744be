/**
 * What all pages have in common. {@link Page} is one request as a template sees it: language, address, links that keep the
 * language. {@link View} is a page ready to be rendered; {@link Renderer} turns it into bytes with the headers that every
 * answer carries ({@link Headers}).
 */
@NullMarked
package no.kronsj.dashboard.page;

import org.jspecify.annotations.NullMarked;
