/**
 * What tables and logs tell beside answers: who was admitted, who was drawn to meet whom, who met, was there, spoke. In:
 * tables and logs of the folder. Out: the register and the layers of the plan. Read
 * {@link no.kronsj.ingest.proposal.layer.TableRoles} first.
 */
@NullMarked
package no.kronsj.ingest.proposal.layer;

import org.jspecify.annotations.NullMarked;
