/**
 * What a form's columns are: items with their scales, options and free text, who answered, and when. In: a table of
 * answers. Out: an instrument of the plan, with a question wherever the cells do not tell. Read
 * {@link no.kronsj.ingest.proposal.survey.SurveyProposal} first, then {@link no.kronsj.ingest.proposal.survey.ItemKinds}.
 */
@NullMarked
package no.kronsj.ingest.proposal.survey;

import org.jspecify.annotations.NullMarked;
