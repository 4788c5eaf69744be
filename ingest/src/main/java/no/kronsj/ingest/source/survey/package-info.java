/**
 * Survey tools by the first rows of their exports. Start with {@link no.kronsj.ingest.source.survey.SurveyTools}.
 */
@NullMarked
package no.kronsj.ingest.source.survey;

import org.jspecify.annotations.NullMarked;
