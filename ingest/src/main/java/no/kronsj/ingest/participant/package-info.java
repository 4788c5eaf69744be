/**
 * Who took part. The register joins every file by address or name and hands out pseudonyms; names and addresses go no
 * further than this package. Start with {@link no.kronsj.ingest.participant.ParticipantRegister}.
 */
@NullMarked
package no.kronsj.ingest.participant;

import org.jspecify.annotations.NullMarked;
