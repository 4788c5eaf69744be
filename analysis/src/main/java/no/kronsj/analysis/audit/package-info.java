/**
 * Who saw or took what: one line per event in the workspace's {@code audit/audit.jsonl}, each with the hash of the one
 * before it, so that a change behind the fact shows. No names: people are pseudonyms, and searches are left out.
 */
@NullMarked
package no.kronsj.analysis.audit;

import org.jspecify.annotations.NullMarked;
