/** Tests of the counting, and small tables for the tests of those who figure with them. */
@NullMarked
package no.kronsj.analysis.aggregate;

import org.jspecify.annotations.NullMarked;
