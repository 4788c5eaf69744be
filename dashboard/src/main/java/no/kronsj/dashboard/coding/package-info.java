/**
 * What did people see in the texts? {@link CodesPage} is the codebook with how far its coders agree, {@link CodePage} every
 * passage of one code, {@link CodebookFile} the same for other programs.
 */
@NullMarked
package no.kronsj.dashboard.coding;

import org.jspecify.annotations.NullMarked;
