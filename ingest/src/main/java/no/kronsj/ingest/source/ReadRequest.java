package no.kronsj.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * What is to be read.
 *
 * @param file   where it lies
 * @param name   what the plan calls it, as issues repeat it
 * @param format the format that the plan names, or null to go by the signature
 * @param sheet  the sheet of a workbook, or null for its first
 */
record ReadRequest(String file, String name, @Nullable SourceFormat format, @Nullable String sheet) {}
