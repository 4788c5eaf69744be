/**
 * Is the plan sound? The only reader of {@code workshop.yaml} and the only home of YAML. In: a file that anybody may
 * have written. Out: a {@link no.kronsj.ingest.workshop.Workshop}, or all its mistakes at once with line, what was
 * found and what was expected. Read {@code WorkshopYaml}, {@code YamlMap}, then the reader of the part in question.
 */
@NullMarked
package no.kronsj.ingest.workshop.yaml;

import org.jspecify.annotations.NullMarked;
