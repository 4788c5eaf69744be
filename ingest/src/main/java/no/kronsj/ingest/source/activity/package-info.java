/**
 * What learning tools and social networks note of what people did. Start with
 * {@link no.kronsj.ingest.source.activity.ExperienceStatements}.
 */
@NullMarked
package no.kronsj.ingest.source.activity;

import org.jspecify.annotations.NullMarked;
